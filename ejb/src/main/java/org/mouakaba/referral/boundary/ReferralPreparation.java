package org.mouakaba.referral.boundary;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouakaba.provider.boundary.ServiceOfferSummary;

/**
 * What the form of a referral starts from.
 *
 * @param number the case's number
 * @param territoryCode the province of the case
 * @param serviceType code of the list service_type
 * @param offer the chosen service; null where the receiver stands in no directory
 * @param template what a service of this type may learn without a reason
 * @param tellable what can be told of this person at all: nothing that identifies her where the case is secret
 * @param safeContact how she may be reached safely, as registered
 * @param covered whether it could be sent now to this receiver: consent or a basis for it stands
 * @param limits what the person excluded when she agreed to this receiver, in her words; null where nothing
 */
public record ReferralPreparation(
        String number,
        String territoryCode,
        String serviceType,
        @Nullable ServiceOfferSummary offer,
        Set<SharedField> template,
        List<SharedField> tellable,
        @Nullable String safeContact,
        boolean interpreter,
        boolean covered,
        @Nullable String limits) {

    public ReferralPreparation {
        template = Set.copyOf(template);
        tellable = List.copyOf(tellable);
    }
}
