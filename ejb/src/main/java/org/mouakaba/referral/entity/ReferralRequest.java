package org.mouakaba.referral.entity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.Urgency;
import org.mouakaba.platform.Label;
import org.mouakaba.referral.boundary.SharedField;

/**
 * What a referral is made of; its receiver is resolved already.
 *
 * @param organisationId the receiving body; null where it stands in no directory
 */
public record ReferralRequest(
        String type,
        Urgency urgency,
        String serviceType,
        @Nullable UUID offerId,
        @Nullable UUID organisationId,
        Label receiver,
        @Nullable String receiverContact,
        String reason,
        @Nullable String workDone,
        @Nullable String health,
        boolean escort,
        boolean interpreter,
        @Nullable String accessNeeds,
        @Nullable String safeContact,
        Set<SharedField> shared,
        @Nullable String beyondReason) {

    public ReferralRequest {
        shared = Set.copyOf(shared);
    }
}
