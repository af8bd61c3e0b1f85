package org.mouakaba.web.intake;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.document.boundary.FileToSave;
import org.mouakaba.intake.boundary.AttachmentId;
import org.mouakaba.intake.boundary.AttachmentService;
import org.mouakaba.intake.boundary.NotificationId;
import org.mouakaba.web.shared.Filters;
import org.mouakaba.web.shared.http.Download;

/** A file that came with a report: to be saved, and never shown by the browser under our name. */
@WebServlet("/intake/attachment")
public class AttachmentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AttachmentService attachments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Download.send(response, () -> file(request));
    }

    /** Null where the address names no file. */
    private @Nullable FileToSave file(HttpServletRequest request) {
        UUID notification = Filters.id(request.getParameter("notification"));
        UUID id = Filters.id(request.getParameter("id"));
        return notification == null || id == null
                ? null
                : attachments.open(new NotificationId(notification), new AttachmentId(id));
    }
}
