package org.mouakaba.web.intake;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.intake.boundary.GiveNotification;
import org.mouakaba.intake.boundary.NotificationId;
import org.mouakaba.platform.RuleException;
import org.mouakaba.web.shared.Filters;

/** Who screens a notification from now on, and what she must know. */
public class AssignNotificationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String worker;

    @Size(max = 2000)
    private @Nullable String note;

    GiveNotification toCommand(NotificationId id, long version) {
        UUID chosen = Filters.id(Objects.requireNonNull(worker));
        if (chosen == null) {
            throw RuleException.beside("worker", "intake.notForThisWorker");
        }
        return new GiveNotification(id, chosen, note, version);
    }

    public @Nullable String getWorker() {
        return worker;
    }

    public void setWorker(@Nullable String worker) {
        this.worker = worker;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
