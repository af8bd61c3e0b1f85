package org.mouakaba.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mouakaba.intake.boundary.NotificationDetail.Rejection;

/**
 * The wish of who screens that a notification becomes no case.
 *
 * @param reason code of the list not_admitted_reason; null once the supervisor has returned it
 */
@Embeddable
public record RejectionProposal(
        @Column(name = "proposed_reason") @Nullable String reason,

        @Column(name = "proposed_note") @Nullable String note,

        @Column(name = "proposed_by") String by,

        @Column(name = "proposed_at") Instant at) {

    boolean stands() {
        return reason != null;
    }

    /** It stands no more; who made it and when is kept. */
    RejectionProposal returned() {
        return new RejectionProposal(null, note, by, at);
    }

    /** Null where it was returned. */
    @Nullable
    Rejection rejection() {
        return reason == null ? null : new Rejection(reason, note, by, at);
    }
}
