package org.mouakaba.referral.boundary;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.platform.Label;

/**
 * A referral as its page shows it.
 *
 * @param slip what the receiver knows, or would know: as frozen once it was sent
 * @param answers the states that this reader may bring it into
 * @param steps what happened, the newest first
 * @param caseSide what only who reads the case may see; null for a partner, for whom it is never read
 */
public record ReferralDetail(
        ReferralId id,
        ReferralSlip slip,
        Label receiver,
        ReferralStatus status,
        Instant since,
        @Nullable Instant sentAt,
        @Nullable Instant dueAt,
        EnumSet<ReferralStatus> answers,
        List<ReferralStepRow> steps,
        long version,
        @Nullable CaseSide caseSide) {

    public ReferralDetail {
        steps = List.copyOf(steps);
        answers = answers.clone();
    }

    /**
     * The side of the case.
     *
     * @param organisationId the receiving body; null where it stands in no directory
     * @param ground what carried the disclosure; null until it is sent
     * @param covered whether it could be sent now: consent stands or none is needed
     * @param works whether this reader may send, answer for the receiver and cancel
     */
    public record CaseSide(
            CaseFileId caseId,
            String number,
            @Nullable UUID organisationId,
            @Nullable String receiverContact,
            @Nullable SharingGround ground,
            @Nullable String beyondReason,
            boolean covered,
            boolean works) {}
}
