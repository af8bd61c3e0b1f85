package org.mouakaba.document.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.document.boundary.PrintedDocument.Paper;
import org.mouakaba.testing.Deployments;

/** The libraries find each other, the logger and the fonts within the server. */
@ExtendWith(ArquillianExtension.class)
class PdfRendererIT {

    @Inject
    PdfRenderer renderer;

    @Deployment
    static WebArchive deployment() {
        return Deployments.ejb();
    }

    @Test
    void printsInTheServer() {
        PrintedDocument document = new PrintedDocument(
                "مواكبة",
                Locale.forLanguageTag("ar"),
                "FIN-04-2026-T3-0017",
                "Leïla Ouazzani",
                Instant.parse("2026-11-23T08:12:00Z"),
                Paper.PORTRAIT,
                new Markup()
                        .heading(1, "مواكبة")
                        .open("figure")
                        .open("svg", "viewBox", "0 0 9 9", "width", "9", "height", "9", "aria-label", "مواكبة")
                        .open("rect", "width", "9", "height", "9")
                        .close()
                        .close()
                        .close()
                        .end());
        byte[] pdf = renderer.render(document);
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(renderer.render(document)).isEqualTo(pdf);
    }
}
