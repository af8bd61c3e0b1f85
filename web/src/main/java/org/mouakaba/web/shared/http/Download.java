package org.mouakaba.web.shared.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mouakaba.document.boundary.FileToSave;
import org.mouakaba.platform.NotAllowedException;
import org.mouakaba.platform.NotFoundException;
import org.mouakaba.platform.RuleException;

/** Hands a whole file over to the browser, which saves it, shows it never, and keeps no copy of its own. */
public final class Download {

    private Download() {}

    /** @param what gives null where the address names nothing */
    public static void send(HttpServletResponse response, Supplier<@Nullable FileToSave> what) throws IOException {
        FileToSave file;
        try {
            file = what.get();
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
        byte[] bytes = file.bytes();
        response.setContentType(file.mediaType());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20"));
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
