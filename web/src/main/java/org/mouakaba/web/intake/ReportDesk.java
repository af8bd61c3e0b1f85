package org.mouakaba.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.mouakaba.intake.boundary.AttachmentId;
import org.mouakaba.intake.boundary.AttachmentRow;
import org.mouakaba.intake.boundary.AttachmentService;
import org.mouakaba.intake.boundary.CompleteNotification;
import org.mouakaba.intake.boundary.NotificationId;
import org.mouakaba.intake.boundary.NotificationService;
import org.mouakaba.intake.boundary.RecordNotification;

/** What the unit is told, and the files that come with it. */
@Named
@RequestScoped
public class ReportDesk {

    private static final int LONGEST_NAME = 255;

    @Inject
    NotificationService notifications;

    @Inject
    AttachmentService attachments;

    @Inject
    Clock clock;

    private final Map<NotificationId, List<AttachmentRow>> read = new HashMap<>();

    Instant now() {
        return clock.instant();
    }

    NotificationId record(NotificationForm form) {
        return notifications.record(new RecordNotification(form.toMoment(now()), form.toContent(), form.toOthers()));
    }

    void complete(NotificationId id, NotificationForm form, long version) {
        notifications.complete(new CompleteNotification(id, form.toContent(), form.toOthers(), version));
    }

    void attach(NotificationId to, List<Part> files, boolean namesReporter) {
        for (Part file : files) {
            String name = Objects.requireNonNullElse(file.getSubmittedFileName(), "");
            if (file.getSize() > 0 || !name.isEmpty()) {
                attachments.attach(
                        to,
                        name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name,
                        content(file),
                        namesReporter);
            }
        }
    }

    private static byte[] content(Part file) {
        try {
            return file.getInputStream().readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public List<AttachmentRow> files(NotificationId of) {
        return read.computeIfAbsent(of, attachments::list);
    }

    /** Takes a file back that was attached by mistake, and stays on the page. */
    public String withdraw(UUID notification, UUID file) {
        attachments.withdraw(new NotificationId(notification), new AttachmentId(file));
        return "/intake/screen?faces-redirect=true&notification=" + notification;
    }
}
