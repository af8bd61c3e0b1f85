package org.mouakaba.web.intake;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.intake.boundary.JoinNotification;
import org.mouakaba.intake.boundary.NotificationDetail;
import org.mouakaba.intake.boundary.NotificationId;
import org.mouakaba.intake.boundary.ScreenNotification;
import org.mouakaba.intake.boundary.ScreeningService;
import org.mouakaba.intake.boundary.Subject;
import org.mouakaba.person.boundary.PersonCandidate;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Screens a notification: whom it is about, the criteria, and whether it becomes a case. */
@Named
@ViewScoped
public class ScreenNotificationView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/intake/screen?faces-redirect=true&notification=";
    private static final String LIST = "/intake/list?faces-redirect=true";

    @Inject
    transient ScreeningService screening;

    @Inject
    ScreeningDesk desk;

    @Inject
    transient Messages messages;

    private ScreeningForm form = new ScreeningForm();
    private @Nullable UUID id;
    private long version;
    private transient @Nullable NotificationDetail notification;

    public void load() {
        form = ScreeningForm.of(getNotification());
        version = getNotification().version();
    }

    public String join() {
        desk.join(new JoinNotification(key(), form.toScreening(), version));
        messages.info("intake.screen.joined");
        return LIST;
    }

    /** Keeps what is found so far, then looks for a person under the name that was told: of this one, or with her. */
    public String search(NotificationId about, Subject told) {
        keep();
        return desk.searchFor(about, told);
    }

    public String save() {
        keep();
        messages.info("intake.screen.saved");
        return HERE + id;
    }

    public String admit(boolean takenByCaller) {
        CaseFileId opened = screening.admit(form.toAdmission(getNotification(), takenByCaller, version));
        messages.info("intake.screen.admitted");
        return "/casefile/open?faces-redirect=true&case=" + opened.value();
    }

    public String propose() {
        screening.proposeRejection(form.toProposal(getNotification(), version));
        messages.info("intake.screen.proposed");
        return LIST;
    }

    public String decide(boolean confirmed) {
        screening.decideRejection(form.toDecision(getNotification(), version, confirmed));
        messages.info(confirmed ? "intake.screen.rejected" : "intake.screen.returned");
        return LIST;
    }

    private void keep() {
        screening.screen(new ScreenNotification(key(), form.toScreening(), version));
    }

    public NotificationDetail getNotification() {
        if (notification == null) {
            notification = desk.get(key());
        }
        return notification;
    }

    /** Whether the reader may write what she finds: she screens it, and no supervisor is asked. */
    public boolean isOpen() {
        return getNotification().screener() && getNotification().rejection() == null;
    }

    public @Nullable PersonCandidate getPerson() {
        return desk.personOf(getNotification());
    }

    private NotificationId key() {
        return new NotificationId(Objects.requireNonNull(id));
    }

    public ScreeningForm getForm() {
        return form;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
