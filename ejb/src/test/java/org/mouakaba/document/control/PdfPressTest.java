package org.mouakaba.document.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouakaba.document.boundary.Markup;
import org.mouakaba.document.boundary.PrintedDocument;
import org.mouakaba.document.boundary.PrintedDocument.Paper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PdfPressTest {

    private static final PdfPress PRESS = new PdfPress();

    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void keepsForYearsAndReadsAloud(String language) throws Exception {
        byte[] pdf = PRESS.print(SampleReport.in(language));
        assertThat(breaches(pdf, PDFAFlavour.PDFA_2_B)).isEmpty();
        assertThat(breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    /** Another press at another time, as another server would be. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void printsTheSameBytesAgain(String language) throws Exception {
        byte[] first = PRESS.print(SampleReport.in(language));
        // FOP writes whole seconds.
        Thread.sleep(1100);
        assertThat(new PdfPress().print(SampleReport.in(language))).isEqualTo(first);
    }

    @Test
    void tellsTwoDocumentsApart() {
        PrintedDocument one = SampleReport.in("fr");
        PrintedDocument later = new PrintedDocument(
                one.title(),
                one.language(),
                one.number(),
                one.author(),
                one.createdAt().plusSeconds(1),
                one.paper(),
                one.body());
        assertThat(PRESS.print(later)).isNotEqualTo(PRESS.print(one)).hasSameSizeAs(PRESS.print(one));
    }

    @Test
    void saysInArabicWhatWasWritten() throws IOException {
        String said = said(PRESS.print(SampleReport.in("ar")));
        assertThat(SampleReport.WORDS_AR)
                .filteredOn(word -> !word.contains("أُعِدَّ"))
                .allSatisfy(word -> assertThat(said).contains(letters(word)));
        assertThat(said).contains(letters("1.234,50"), letters("FIN-04-2026-T3-0017"), letters("1 / 4"));
    }

    @Test
    void saysInFrenchWhatWasWritten() throws IOException {
        String said = said(PRESS.print(SampleReport.in("fr")));
        assertThat(SampleReport.WORDS_FR).allSatisfy(word -> assertThat(said).contains(letters(word)));
        assertThat(SampleReport.NUMBERS).allSatisfy(number -> assertThat(said).contains(letters(number)));
    }

    @Test
    void laysWideTablesAcross() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PRESS.print(SampleReport.in("fr", Paper.LANDSCAPE)))) {
            PDRectangle page = pdf.getPage(0).getMediaBox();
            assertThat(page.getWidth()).isGreaterThan(page.getHeight());
        }
    }

    @Test
    void printsAnEmptyBody() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PRESS.print(document(new Markup().end())))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void readsNoEntities() {
        assertThatThrownBy(() -> PRESS.print(document("<!DOCTYPE body [<!ENTITY e SYSTEM \"file:/etc/hostname\">]>"
                        + "<body xmlns=\"http://www.w3.org/1999/xhtml\"><p>&e;</p></body>")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** What Markup would never write: a picture from elsewhere is no part of the pages, and nobody asks for it. */
    @Test
    void fetchesNothing() {
        String body = """
                <body xmlns="http://www.w3.org/1999/xhtml"><figure>
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"
                    width="9" height="9" aria-label="a">%s<rect width="9" height="9" %s/></svg>
                </figure></body>
                """;
        String image = "<image x:href=\"file:/etc/hostname\" width=\"9\" height=\"9\"/><script>1</script>";
        String paint = "fill=\"url(file:/etc/hostname#a)\" style=\"fill:url(file:/etc/hostname#b)\" onload=\"1\"";
        assertThat(PRESS.print(document(body.formatted(image, paint))))
                .isEqualTo(PRESS.print(document(body.formatted("", ""))));
    }

    private static PrintedDocument document(String body) {
        return new PrintedDocument("Titre", Locale.FRENCH, "", "", Instant.EPOCH, Paper.PORTRAIT, body);
    }

    private static List<String> breaches(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
            return Foundries.defaultInstance()
                    .createValidator(flavour, false)
                    .validate(parser)
                    .getTestAssertions()
                    .stream()
                    .filter(test -> test.getStatus() != TestAssertion.Status.PASSED)
                    .map(test -> test.getRuleId().getClause() + ' ' + test.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static String said(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return letters(new PDFTextStripper().getText(document));
        }
    }

    /** Without what no two readers agree upon: spaces, marks above letters, forms of letters. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Mn}\\p{Cf}]", "");
    }
}
