package org.mouakaba.document.control;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.mouakaba.document.boundary.TableFile;
import org.mouakaba.document.boundary.TableFile.Sheet;

/**
 * A workbook of Office Open XML with the few parts that a table needs, written straight through: no shared strings, no
 * file in between, no date but the caller's.
 */
public final class Workbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String PROPERTIES = PACKAGE + "metadata/core-properties";

    private static final int LONGEST_TITLE = 31;

    private final ZipOutputStream zip;
    private final LocalDateTime createdAt;
    private final XMLOutputFactory writers = XMLOutputFactory.newDefaultFactory();

    private Workbook(OutputStream out, LocalDateTime createdAt) {
        this.zip = new ZipOutputStream(out);
        this.createdAt = createdAt;
        zip.setLevel(Deflater.BEST_SPEED + 3);
    }

    public static void write(TableFile file, OutputStream out) throws IOException {
        LocalDateTime createdAt =
                LocalDateTime.ofInstant(file.createdAt(), ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
        try {
            new Workbook(out, createdAt).write(file);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(TableFile file) throws IOException, XMLStreamException {
        List<String> titles = titles(file.sheets());
        part("[Content_Types].xml", xml -> {
            root(xml, "Types", PACKAGE + "content-types");
            empty(
                    xml,
                    "Default",
                    "Extension",
                    "rels",
                    "ContentType",
                    "application/vnd.openxmlformats-package.relationships+xml");
            empty(xml, "Default", "Extension", "xml", "ContentType", "application/xml");
            empty(xml, "Override", "PartName", "/xl/workbook.xml", "ContentType", TYPES + "sheet.main+xml");
            empty(xml, "Override", "PartName", "/xl/styles.xml", "ContentType", TYPES + "styles+xml");
            empty(
                    xml,
                    "Override",
                    "PartName",
                    "/docProps/core.xml",
                    "ContentType",
                    "application/vnd.openxmlformats-package.core-properties+xml");
            for (int i = 1; i <= titles.size(); i++) {
                empty(xml, "Override", "PartName", "/xl/" + sheetPart(i), "ContentType", TYPES + "worksheet+xml");
            }
        });
        part("_rels/.rels", xml -> {
            root(xml, "Relationships", PACKAGE + "relationships");
            empty(
                    xml,
                    "Relationship",
                    "Id",
                    "rId1",
                    "Type",
                    RELATIONS + "/officeDocument",
                    "Target",
                    "xl/workbook.xml");
            empty(
                    xml,
                    "Relationship",
                    "Id",
                    "rId2",
                    "Type",
                    PACKAGE + "relationships/metadata/core-properties",
                    "Target",
                    "docProps/core.xml");
        });
        part("docProps/core.xml", xml -> properties(xml, file.author()));
        part("xl/workbook.xml", xml -> {
            root(xml, "workbook", MAIN);
            xml.writeNamespace("r", RELATIONS);
            xml.writeStartElement("sheets");
            for (int i = 1; i <= titles.size(); i++) {
                xml.writeEmptyElement("sheet");
                xml.writeAttribute("name", titles.get(i - 1));
                xml.writeAttribute("sheetId", String.valueOf(i));
                xml.writeAttribute("r", RELATIONS, "id", "rId" + i);
            }
            xml.writeEndElement();
        });
        part("xl/_rels/workbook.xml.rels", xml -> {
            root(xml, "Relationships", PACKAGE + "relationships");
            for (int i = 1; i <= titles.size(); i++) {
                empty(xml, "Relationship", "Id", "rId" + i, "Type", RELATIONS + "/worksheet", "Target", sheetPart(i));
            }
            empty(
                    xml,
                    "Relationship",
                    "Id",
                    "rId" + (titles.size() + 1),
                    "Type",
                    RELATIONS + "/styles",
                    "Target",
                    "styles.xml");
        });
        entry("xl/styles.xml");
        try (InputStream styles =
                new BufferedInputStream(new FromClassPath().getResource(FromClassPath.BASE.resolve("styles.xml")))) {
            styles.transferTo(zip);
        }
        boolean rightToLeft = file.language().getLanguage().equals("ar");
        for (int i = 1; i <= titles.size(); i++) {
            Sheet sheet = file.sheets().get(i - 1);
            part("xl/" + sheetPart(i), xml -> {
                root(xml, "worksheet", MAIN);
                new SheetLines(xml, sheet, rightToLeft).write();
            });
        }
        zip.finish();
    }

    private void properties(XMLStreamWriter xml, String author) throws XMLStreamException {
        xml.writeStartElement("cp", "coreProperties", PROPERTIES);
        xml.writeNamespace("cp", PROPERTIES);
        xml.writeNamespace("dc", "http://purl.org/dc/elements/1.1/");
        xml.writeNamespace("dcterms", "http://purl.org/dc/terms/");
        xml.writeNamespace("xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.writeStartElement("http://purl.org/dc/elements/1.1/", "creator");
        xml.writeCharacters(XmlText.clean(author));
        xml.writeEndElement();
        xml.writeStartElement("http://purl.org/dc/terms/", "created");
        xml.writeAttribute("http://www.w3.org/2001/XMLSchema-instance", "type", "dcterms:W3CDTF");
        xml.writeCharacters(createdAt.toInstant(ZoneOffset.UTC).toString());
        xml.writeEndElement();
    }

    /** One part of the package; whatever was begun in it is ended. */
    private void part(String name, Content content) throws IOException, XMLStreamException {
        entry(name);
        XMLStreamWriter xml = writers.createXMLStreamWriter(zip, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        content.write(xml);
        xml.writeEndDocument();
        xml.flush();
        zip.closeEntry();
    }

    private void entry(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(createdAt);
        zip.putNextEntry(entry);
    }

    private static void root(XMLStreamWriter xml, String name, String namespace) throws XMLStreamException {
        xml.setDefaultNamespace(namespace);
        xml.writeStartElement(namespace, name);
        xml.writeDefaultNamespace(namespace);
    }

    private static void empty(XMLStreamWriter xml, String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private static String sheetPart(int number) {
        return "worksheets/sheet" + number + ".xml";
    }

    /** On a tab stand at most 31 letters, some signs never, and no name twice. */
    private static List<String> titles(List<Sheet> sheets) {
        List<String> titles = new ArrayList<>();
        for (Sheet sheet : sheets) {
            String title = XmlText.clean(sheet.title())
                    .replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ")
                    .strip()
                    .replaceAll("^'+|'+$", "");
            String wished = title.isEmpty() ? "-" : title;
            String free = shortened(wished, "");
            for (int i = 2; taken(titles, free); i++) {
                free = shortened(wished, " " + i);
            }
            titles.add(free);
        }
        return titles;
    }

    private static boolean taken(List<String> titles, String title) {
        return titles.stream().anyMatch(t -> t.toLowerCase(Locale.ROOT).equals(title.toLowerCase(Locale.ROOT)));
    }

    private static String shortened(String title, String ending) {
        int most = LONGEST_TITLE - ending.length();
        return (title.length() > most ? title.substring(0, most) : title) + ending;
    }

    private interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }
}
