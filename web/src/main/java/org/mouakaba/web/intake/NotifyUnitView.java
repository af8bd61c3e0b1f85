package org.mouakaba.web.intake;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.intake.boundary.CompleteNotification;
import org.mouakaba.intake.boundary.NotificationDetail;
import org.mouakaba.intake.boundary.NotificationId;
import org.mouakaba.intake.boundary.NotificationService;
import org.mouakaba.intake.boundary.RecordNotification;
import org.omnifaces.cdi.ViewScoped;

/** Writes down what somebody tells the unit, in two minutes, complete or not; or completes it afterwards. */
@Named
@ViewScoped
public class NotifyUnitView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ScreeningDesk desk;

    @Inject
    transient NotificationService service;

    @Inject
    transient Clock clock;

    private NotificationForm form = new NotificationForm();
    private @Nullable UUID notification;
    private long version;

    public void load() {
        if (notification == null) {
            form = NotificationForm.at(clock.instant());
        } else {
            NotificationDetail known = desk.get(id());
            form = NotificationForm.of(known);
            version = known.version();
        }
    }

    /** Keeps it for who screens it. */
    public String save() {
        keep();
        return "/intake/list?faces-redirect=true";
    }

    /** Keeps it and screens it at once. */
    public String screen() {
        boolean fresh = notification == null;
        NotificationId kept = keep();
        if (fresh) {
            desk.takeUp(kept.value());
        }
        return "/intake/screen?faces-redirect=true&notification=" + kept.value();
    }

    private NotificationId keep() {
        if (notification == null) {
            return service.record(new RecordNotification(form.toMoment(clock.instant()), form.toContent()));
        }
        service.complete(new CompleteNotification(id(), form.toContent(), version));
        return id();
    }

    private NotificationId id() {
        return new NotificationId(Objects.requireNonNull(notification));
    }

    public NotificationForm getForm() {
        return form;
    }

    public @Nullable UUID getNotification() {
        return notification;
    }

    public void setNotification(@Nullable UUID notification) {
        this.notification = notification;
    }
}
