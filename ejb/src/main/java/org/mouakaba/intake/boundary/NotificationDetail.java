package org.mouakaba.intake.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notification as its page shows it.
 *
 * @param content without the reporter where the reader does not screen
 * @param reporterShown whether the reader is told who reported
 * @param personId the person it turned out to be about; null until the search is done
 * @param rejection what the supervisor is asked or has decided; null where nothing
 * @param decisionNote the supervisor's last word on it
 * @param screener whether the reader screens it, and so may write
 * @param decider whether the reader decides on a rejection
 * @param taker whether the reader may screen it from now on
 * @param joinable whether the reader may join it to a case that the person has open
 * @param together of whom the same report tells, as far as they are this reader's to know
 * @param giver whether the reader may give it to somebody else
 */
public record NotificationDetail(
        NotificationId id,
        Instant receivedAt,
        String recordedBy,
        NotificationContent content,
        boolean reporterShown,
        NotificationStage stage,
        @Nullable String screenedBy,
        Screening screening,
        @Nullable UUID personId,
        Instant dueAt,
        @Nullable Rejection rejection,
        @Nullable String decisionNote,
        boolean screener,
        boolean decider,
        boolean taker,
        boolean giver,
        boolean joinable,
        List<ToldTogether> together,
        List<NotificationStep> steps,
        long version) {

    public NotificationDetail {
        together = List.copyOf(together);
        steps = List.copyOf(steps);
    }

    /**
     * A rejection, proposed or decided.
     *
     * @param reason code of the list not_admitted_reason
     */
    public record Rejection(String reason, @Nullable String note, String proposedBy, Instant proposedAt) {}
}
