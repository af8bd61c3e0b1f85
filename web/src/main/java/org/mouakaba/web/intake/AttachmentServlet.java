package org.mouakaba.web.intake;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.intake.boundary.AttachedFile;
import org.mouakaba.intake.boundary.AttachmentId;
import org.mouakaba.intake.boundary.AttachmentService;
import org.mouakaba.intake.boundary.NotificationId;
import org.mouakaba.platform.NotFoundException;
import org.mouakaba.platform.RuleException;
import org.mouakaba.web.shared.Filters;

/** A file that came with a report: to be saved, and never shown by the browser under our name. */
@WebServlet("/intake/attachment")
public class AttachmentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AttachmentService attachments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable UUID notification = Filters.id(request.getParameter("notification"));
        @Nullable UUID id = Filters.id(request.getParameter("id"));
        if (notification == null || id == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            AttachedFile file = attachments.open(new NotificationId(notification), new AttachmentId(id));
            byte[] content = file.content();
            response.setContentType(file.mediaType());
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename*=UTF-8''"
                            + URLEncoder.encode(file.name(), StandardCharsets.UTF_8)
                                    .replace("+", "%20"));
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLength(content.length);
            response.getOutputStream().write(content);
        } catch (NotFoundException | RuleException hidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
