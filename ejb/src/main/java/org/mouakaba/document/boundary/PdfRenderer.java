package org.mouakaba.document.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Locale;
import org.mouakaba.document.boundary.PrintedDocument.Paper;
import org.mouakaba.document.control.PdfPress;

/**
 * Makes PDF files: tagged, PDF/A-2b and PDF/UA-1, in Arabic, French and English. It decides nothing: whoever calls has
 * asked whether the reader may see what is printed. Holds no transaction.
 */
@ApplicationScoped
public class PdfRenderer {

    @Resource
    ManagedExecutorService executor;

    public byte[] render(PrintedDocument document) {
        return Shared.PRESS.print(document);
    }

    /** The first document takes seconds, for fonts and style sheets; nobody should wait for them. */
    void warmUp(@Observes @Initialized(ApplicationScoped.class) Object started) {
        executor.execute(() -> render(new PrintedDocument(
                "مواكبة",
                Locale.forLanguageTag("ar"),
                "",
                "",
                Instant.EPOCH,
                Paper.PORTRAIT,
                new Markup().heading(1, "مواكبة").paragraph("Mouakaba").end())));
    }

    /** Read once, when it is first needed; a press is safe for many threads. */
    private static final class Shared {
        static final PdfPress PRESS = new PdfPress();
    }
}
