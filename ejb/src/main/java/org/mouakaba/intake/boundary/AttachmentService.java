package org.mouakaba.intake.boundary;

import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.document.boundary.FileToSave;
import org.mouakaba.intake.control.AttachmentRepository;
import org.mouakaba.intake.control.FileKinds;
import org.mouakaba.intake.control.NotificationAccess;
import org.mouakaba.intake.control.NotificationAccessPolicy;
import org.mouakaba.intake.control.NotificationRepository;
import org.mouakaba.intake.entity.Attachment;
import org.mouakaba.intake.entity.Notification;
import org.mouakaba.platform.NotAllowedException;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.setting.boundary.SettingQueries;

/**
 * The files that came with a report: pictures, papers, voice messages. Who may add to what was told may attach. Nobody knows of
 * which of the persons a file tells: who reads the notification of each of them may open it, but for one that tells who
 * reported.
 */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR})
public class AttachmentService {

    private static final String MOST = "intake.attachments";
    private static final String LARGEST = "intake.attachmentSize";
    private static final int MEGABYTE = 1 << 20;

    @Inject
    AttachmentRepository attachments;

    @Inject
    NotificationRepository notifications;

    @Inject
    NotificationAccess access;

    @Inject
    SettingQueries settings;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /**
     * @param name as its sender called the file
     * @param namesReporter whether it tells who reported
     * @throws RuleException where the file is empty or too large, its content is of no kind that is allowed, or there are
     *     too many already
     * @throws NotAllowedException where the caller may not add to what was told
     */
    public AttachmentId attach(
            @NotNull NotificationId id,
            @NotNull @Size(max = 255) String name,
            byte @NotNull [] content,
            boolean namesReporter) {
        Actor actor = currentActor.get();
        Notification notification = requireCompleting(actor, id);
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, SystemClock.ZONE);
        if (content.length == 0) {
            throw RuleException.beside("files", "intake.attachmentEmpty");
        }
        if (content.length > settings.require(LARGEST, today).whole() * (long) MEGABYTE) {
            throw RuleException.beside("files", "intake.attachmentTooLarge");
        }
        if (attachments.count(notification.reportId())
                >= settings.require(MOST, today).whole()) {
            throw RuleException.beside("files", "intake.attachmentsTooMany");
        }
        String kind =
                FileKinds.kindOf(content).orElseThrow(() -> RuleException.beside("files", "intake.attachmentKind"));
        Attachment attachment = Attachment.of(
                notification,
                new FileToSave(FileKinds.name(name, kind), kind, content),
                namesReporter,
                actor.username(),
                now);
        attachments.add(attachment);
        attachments.flush();
        return new AttachmentId(attachment.id());
    }

    /** All that came with the report; also those whose content the caller may not open. */
    public List<AttachmentRow> list(@NotNull NotificationId id) {
        return attachments.ofReport(access.require(currentActor.get(), id).reportId());
    }

    /**
     * @param id of a notification of the report, as the caller came by
     * @throws AttachmentNotFound where it is not of this report, the caller may not read what was told of each person of the
     *     report, or it tells who reported and the caller may not know that
     */
    public FileToSave open(@NotNull NotificationId id, @NotNull AttachmentId attachment) {
        Actor actor = currentActor.get();
        Notification notification = access.require(actor, id);
        return attachments
                .find(attachment)
                .filter(found -> found.reportId().equals(notification.reportId()))
                .filter(found -> !found.namesReporter() || NotificationAccessPolicy.completes(actor, notification))
                .filter(found -> readsAll(actor, notification))
                .orElseThrow(AttachmentNotFound::new)
                .file();
    }

    /**
     * Takes back what was attached by mistake: its content is gone for good.
     *
     * @throws NotAllowedException where the caller may not add to what was told
     */
    public void withdraw(@NotNull NotificationId id, @NotNull AttachmentId attachment) {
        Actor actor = currentActor.get();
        Notification notification = requireCompleting(actor, id);
        attachments
                .find(attachment)
                .filter(found -> found.reportId().equals(notification.reportId()))
                .orElseThrow(AttachmentNotFound::new)
                .withdraw(actor.username(), clock.instant());
        attachments.flush();
    }

    private boolean readsAll(Actor actor, Notification notification) {
        return notifications.toldWith(notification.reportId(), notification.id()).stream()
                .allMatch(other -> NotificationAccessPolicy.reads(actor, other));
    }

    private Notification requireCompleting(Actor actor, NotificationId id) {
        Notification notification = access.require(actor, id);
        if (!NotificationAccessPolicy.completes(actor, notification)) {
            throw new NotAllowedException("intake.notScreening");
        }
        return notification;
    }
}
