package org.mouakaba.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What must not stand in a page. */
class XhtmlLintTest {

    private static final int LONGEST = 150;
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern SERVICE = Pattern.compile("#\\{[^}]*(Service|Queries|Repository)\\b[^}]*}");
    private static final Set<String> READ_ALOUD =
            Set.of("title", "alt", "placeholder", "label", "aria-label", "value", "headerText", "header", "help");

    /** Elements whose value is no text for people. */
    private static final Set<String> VALUE_IS_DATA = Set.of(
            "button", "input", "f:param", "f:attribute", "c:set", "o:tagAttribute", "ui:param", "mk:draft", "progress");

    @TempDir
    Path temporary;

    @Test
    void everyPageKeepsTheRules() throws Exception {
        assertThat(lint(Sources.PRODUCT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p>word</p>                              | literal text: word
            <p title="word"/>                        | title is literal text: word
            <h:outputText value="word"/>             | value is literal text: word
            <p>#{casesService.all()}</p>             | a service in an expression
            <script src="x.js"/>                     | <script>
            <style/>                                 | <style>
            <h:commandLink action="#{alphaView.go}"/> | <h:commandLink>
            <h:commandButton action="#{alphaView.go}"/> | <h:commandButton>
            <f:ajax/>                                | <f:ajax>
            <ui:debug/>                              | <ui:debug>
            <p style="color: red"/>                  | style on <p>
            <a onclick="go()"/>                      | onclick on <a>
            """)
    void seesWhatMustNotStandInAPage(String bad, String report) throws Exception {
        String page = "<html xmlns:h=\"h\" xmlns:f=\"f\" xmlns:ui=\"ui\">" + bad + "</html>";
        Sources broken = new Sources(temporary).with("src/main/webapp/alpha/open.xhtml", page);
        assertThat(lint(broken))
                .singleElement()
                .asString()
                .startsWith("alpha/open.xhtml")
                .endsWith(": " + report);
    }

    @Test
    void seesAPageThatIsTooLong() throws Exception {
        Sources broken =
                new Sources(temporary).with("src/main/webapp/alpha/open.xhtml", "<p>" + "\n".repeat(150) + "</p>");
        assertThat(lint(broken)).containsExactly("alpha/open.xhtml: more than 150 lines");
    }

    private static List<String> lint(Sources sources) throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Path page : sources.pages()) {
            wrong.addAll(lint(sources, page));
        }
        return wrong;
    }

    private static List<String> lint(Sources sources, Path page)
            throws IOException, SAXException, ParserConfigurationException {
        List<String> wrong = new ArrayList<>();
        String name = sources.webapp().relativize(page).toString();
        String text = Sources.read(page);
        if (text.lines().count() > LONGEST) {
            wrong.add(name + ": more than " + LONGEST + " lines");
        }
        if (SERVICE.matcher(text).find()) {
            wrong.add(name + ": a service in an expression");
        }
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        try (InputStream in = Files.newInputStream(page)) {
            factory.newSAXParser()
                    .parse(
                            new InputSource(in),
                            new Rules(name, page.startsWith(sources.webapp().resolve("WEB-INF/tags")), wrong));
        }
        return wrong;
    }

    private static final class Rules extends DefaultHandler {

        private final String name;
        private final boolean tag;
        private final List<String> wrong;
        // The parser hands one text over in several pieces, and may cut an expression in two.
        private final StringBuilder words = new StringBuilder();
        private Locator at = new org.xml.sax.helpers.LocatorImpl();

        Rules(String name, boolean tag, List<String> wrong) {
            this.name = name;
            this.tag = tag;
            this.wrong = wrong;
        }

        @Override
        public void setDocumentLocator(Locator locator) {
            at = locator;
        }

        @Override
        public void startElement(String uri, String local, String element, Attributes attributes) {
            readWords();
            if (Set.of("script", "style", "h:commandLink", "h:commandButton", "f:ajax", "ui:debug")
                    .contains(element)) {
                report("<" + element + ">");
            }
            for (int i = 0; i < attributes.getLength(); i++) {
                String attribute = attributes.getQName(i);
                String value = attributes.getValue(i);
                if (attribute.equals("style") && !tag) {
                    report("style on <" + element + ">");
                }
                if (attribute.matches("on[a-z]+") && !element.startsWith("p:")) {
                    report(attribute + " on <" + element + ">");
                }
                boolean data = VALUE_IS_DATA.contains(element) && attribute.equals("value");
                if (READ_ALOUD.contains(attribute) && !data && hasText(value)) {
                    report(attribute + " is literal text: " + value);
                }
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            words.append(characters, start, length);
        }

        @Override
        public void endElement(String uri, String local, String element) {
            readWords();
        }

        private void readWords() {
            if (hasText(words.toString())) {
                report("literal text: " + words.toString().strip());
            }
            words.setLength(0);
        }

        private static boolean hasText(String text) {
            return LETTERS.matcher(EXPRESSION.matcher(text).replaceAll("")).find();
        }

        private void report(String what) {
            wrong.add(name + ':' + at.getLineNumber() + ": " + what);
        }
    }
}
