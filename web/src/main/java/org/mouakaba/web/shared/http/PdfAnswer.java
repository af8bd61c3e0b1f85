package org.mouakaba.web.shared.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mouakaba.document.boundary.PrintedFile;
import org.mouakaba.platform.NotAllowedException;
import org.mouakaba.platform.NotFoundException;
import org.mouakaba.platform.RuleException;

/** Hands a PDF over to the browser, which keeps no copy of its own. */
public final class PdfAnswer {

    private static final Set<String> LANGUAGES = Set.of("ar", "fr", "en");

    private PdfAnswer() {}

    /** @param paper gives null where the address names nothing */
    public static void send(HttpServletResponse response, Supplier<@Nullable PrintedFile> paper) throws IOException {
        PrintedFile file;
        try {
            file = paper.get();
        } catch (NotFoundException hidden) {
            file = null;
        } catch (NotAllowedException refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        } catch (RuleException unfit) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
            return;
        }
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + '"');
        response.setHeader("Cache-Control", "private, no-store");
        byte[] bytes = file.bytes();
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Null where the text is no identity. */
    public static @Nullable UUID id(@Nullable String text) {
        return text != null && text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? UUID.fromString(text)
                : null;
    }

    /** Null where it is no language of the papers. */
    public static @Nullable String language(@Nullable String text) {
        return text != null && LANGUAGES.contains(text) ? text : null;
    }
}
