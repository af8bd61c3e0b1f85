package org.mouakaba.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a notification ended, or what the supervisor said when she returned it to screening.
 *
 * @param rejectedReason code of the list not_admitted_reason; null where it was not rejected
 * @param by null while it has not ended
 * @param at null while it has not ended
 */
@Embeddable
public record Decision(
        @Column(name = "rejected_reason") @Nullable String rejectedReason,

        @Column(name = "decision_note") @Nullable String note,

        @Column(name = "decided_by") @Nullable String by,

        @Column(name = "decided_at") @Nullable Instant at) {

    static Decision returned(String note) {
        return new Decision(null, note, null, null);
    }

    static Decision rejected(String reason, @Nullable String note, String by, Instant at) {
        return new Decision(reason, note, by, at);
    }

    /**
     * Admitted or joined.
     *
     * @param note what the supervisor said before, where she said something
     */
    static Decision taken(@Nullable String note, String by, Instant at) {
        return new Decision(null, note, by, at);
    }
}
