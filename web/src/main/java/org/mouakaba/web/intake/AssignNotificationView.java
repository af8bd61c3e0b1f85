package org.mouakaba.web.intake;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.intake.boundary.NotificationAssignmentService;
import org.mouakaba.intake.boundary.NotificationDetail;
import org.mouakaba.intake.boundary.NotificationId;
import org.mouakaba.web.shared.ActiveLocale;
import org.mouakaba.web.shared.Option;
import org.omnifaces.cdi.ViewScoped;

/** Gives a notification to somebody else of the unit. */
@Named
@ViewScoped
public class AssignNotificationView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient NotificationAssignmentService assignment;

    @Inject
    ScreeningDesk desk;

    @Inject
    ActiveLocale active;

    private final AssignNotificationForm form = new AssignNotificationForm();
    private @Nullable UUID id;
    private long version;
    private transient @Nullable NotificationDetail notification;
    private transient @Nullable List<Option> workers;

    public void load() {
        version = getNotification().version();
    }

    public String give() {
        assignment.give(form.toCommand(key(), version));
        return desk.given();
    }

    /** Whom it may be given to. */
    public List<Option> getWorkers() {
        if (workers == null) {
            workers = assignment.candidates(key()).stream()
                    .map(card ->
                            new Option(card.id().value().toString(), card.name().in(active.getLocale())))
                    .toList();
        }
        return workers;
    }

    public NotificationDetail getNotification() {
        if (notification == null) {
            notification = desk.get(key());
        }
        return notification;
    }

    private NotificationId key() {
        return new NotificationId(Objects.requireNonNull(id));
    }

    public AssignNotificationForm getForm() {
        return form;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
