package org.mouakaba.document.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mouakaba.document.boundary.SheetLimits;
import org.mouakaba.document.boundary.UnreadableSheetException;

/**
 * The packed file. It is unpacked once as a whole, into nothing, to see that it is no bomb and names no part twice; after
 * that its parts are read in the same order and by the same reader, so that nobody sees another file than was looked at.
 */
final class SheetPackage {

    private static final int MEGA = 1 << 20;
    private static final int MOST_PARTS = 5_000;
    private static final int SIGNATURE = 4;

    private static final XMLInputFactory READERS = readers();

    private final byte[] file;
    private final Set<String> names = new HashSet<>();

    SheetPackage(InputStream in, SheetLimits limits) throws IOException {
        file = in.readNBytes(limits.megabytes() * MEGA + 1);
        if (file.length > limits.megabytes() * MEGA) {
            throw UnreadableSheetException.tooLarge(limits.megabytes());
        }
        if (file.length < SIGNATURE || file[0] != 'P' || file[1] != 'K' || file[2] != 3 || file[3] != SIGNATURE) {
            throw UnreadableSheetException.noWorkbook();
        }
        look(limits);
    }

    private void look(SheetLimits limits) {
        byte[] sink = new byte[1 << 16];
        long size = 0;
        try (ZipInputStream zip = open()) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!names.add(entry.getName().toLowerCase(Locale.ROOT)) || names.size() > MOST_PARTS) {
                    throw UnreadableSheetException.damaged();
                }
                for (int read = zip.read(sink); read >= 0; read = zip.read(sink)) {
                    size += read;
                    if (size > (long) limits.unpacked() * MEGA) {
                        throw UnreadableSheetException.tooLarge(limits.unpacked());
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw UnreadableSheetException.damaged();
        }
        if (!names.contains("[content_types].xml")) {
            throw UnreadableSheetException.noWorkbook();
        }
    }

    /** Of all parts, in small letters. */
    Set<String> names() {
        return Set.copyOf(names);
    }

    /** A part by its name. Whoever asks closes it. */
    Part part(String name) {
        ZipInputStream zip = open();
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equalsIgnoreCase(name)) {
                    return new Part(zip, READERS.createXMLStreamReader(zip));
                }
            }
            zip.close();
        } catch (IOException | XMLStreamException e) {
            throw UnreadableSheetException.damaged();
        }
        throw UnreadableSheetException.damaged();
    }

    private ZipInputStream open() {
        return new ZipInputStream(new ByteArrayInputStream(file));
    }

    private static XMLInputFactory readers() {
        XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        readers.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return readers;
    }

    /** A part that is being read, from element to element. */
    record Part(InputStream in, XMLStreamReader xml) implements AutoCloseable {

        /** Goes on to the next beginning or end of an element; false at the end of the part. */
        boolean next() {
            try {
                while (xml.hasNext()) {
                    int event = xml.next();
                    if (event == XMLStreamReader.DTD) {
                        throw UnreadableSheetException.damaged();
                    }
                    if (event == XMLStreamReader.START_ELEMENT || event == XMLStreamReader.END_ELEMENT) {
                        return true;
                    }
                }
                return false;
            } catch (XMLStreamException e) {
                throw UnreadableSheetException.damaged();
            }
        }

        boolean starts(String name) {
            return xml.isStartElement() && xml.getLocalName().equals(name);
        }

        boolean ends(String name) {
            return xml.isEndElement() && xml.getLocalName().equals(name);
        }

        /** The text up to the end of this element; of a longer one than allowed, one letter more than that. */
        String text(int most) {
            StringBuilder text = new StringBuilder();
            try {
                while (xml.hasNext()) {
                    int event = xml.next();
                    if (event == XMLStreamReader.END_ELEMENT) {
                        return text.toString();
                    }
                    if (event == XMLStreamReader.CHARACTERS
                            || event == XMLStreamReader.CDATA
                            || event == XMLStreamReader.SPACE) {
                        int room = Math.min(xml.getTextLength(), most + 1 - text.length());
                        text.append(xml.getTextCharacters(), xml.getTextStart(), room);
                    }
                    if (event == XMLStreamReader.START_ELEMENT || event == XMLStreamReader.ENTITY_REFERENCE) {
                        throw UnreadableSheetException.damaged();
                    }
                }
            } catch (XMLStreamException e) {
                throw UnreadableSheetException.damaged();
            }
            throw UnreadableSheetException.damaged();
        }

        String attribute(String name) {
            String value = xml.getAttributeValue(null, name);
            return value == null ? "" : value;
        }

        @Override
        public void close() {
            try {
                xml.close();
                in.close();
            } catch (IOException | XMLStreamException e) {
                throw UnreadableSheetException.damaged();
            }
        }
    }
}
