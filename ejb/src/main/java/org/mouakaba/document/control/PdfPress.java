package org.mouakaba.document.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.util.logging.Logger;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Templates;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.events.Event;
import org.apache.fop.events.model.EventSeverity;
import org.mouakaba.document.boundary.PrintedDocument;
import org.mouakaba.document.boundary.PrintedDocument.Paper;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The one way to paper: XHTML, style sheet, FOP. Costly to make, cheap to use, safe for many threads. */
public final class PdfPress {

    private static final Logger LOG = Logger.getLogger(PdfPress.class.getName());
    private static final String PRODUCER = "Mouakaba";

    private final FopFactory factory;
    private final Templates styles;

    public PdfPress() {
        try (InputStream settings = resource("fop.xml");
                InputStream sheet = resource("print.xsl")) {
            factory = new FopConfParser(settings, FromClassPath.BASE, new FromClassPath())
                    .getFopFactoryBuilder()
                    .build();
            TransformerFactory sheets = TransformerFactory.newDefaultInstance();
            sheets.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            sheets.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            sheets.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
            styles = sheets.newTemplates(new StreamSource(sheet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] print(PrintedDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Document body = parse(document.body());
            ColumnWidths.fill(body, document.paper());
            Transformer transformer = styles.newTransformer();
            transformer.setParameter("title", XmlText.clean(document.title()));
            transformer.setParameter("language", document.language().getLanguage());
            transformer.setParameter("number", XmlText.clean(document.number()));
            transformer.setParameter("author", XmlText.clean(document.author()));
            transformer.setParameter("producer", PRODUCER);
            transformer.setParameter("landscape", document.paper() == Paper.LANDSCAPE);
            FOUserAgent agent = factory.newFOUserAgent();
            agent.setProducer(PRODUCER);
            agent.getEventBroadcaster().addEventListener(event -> log(document, event));
            // A subclass of the old Date that FOP asks for.
            agent.setCreationDate(Timestamp.from(document.createdAt()));
            transformer.transform(
                    new DOMSource(body),
                    new SAXResult(factory.newFop("application/pdf", agent, out).getDefaultHandler()));
        } catch (TransformerException | SAXException e) {
            throw new IllegalArgumentException("cannot be printed: " + document.number(), e);
        }
        return SameBytes.of(out.toByteArray(), document.createdAt());
    }

    /** Names what did not fit or has no letter in the fonts; what may stand in the document is not for a log. */
    private static void log(PrintedDocument document, Event event) {
        // Marks of direction have no picture in any font, and need none.
        boolean mark = event.getParam("ch") instanceof Character sign && Character.getType(sign) == Character.FORMAT;
        if (event.getSeverity() != EventSeverity.INFO && !mark) {
            LOG.warning(() -> document.number() + ": " + event.getEventID());
        }
    }

    private static Document parse(String body) throws SAXException {
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultNSInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder parser = parsers.newDocumentBuilder();
            // It throws; the parser's own would also print.
            parser.setErrorHandler(new DefaultHandler());
            return parser.parse(new InputSource(new StringReader(body)));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        return new FromClassPath().getResource(FromClassPath.BASE.resolve(name));
    }
}
