package org.mouakaba.referral.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.Urgency;
import org.mouakaba.codelist.boundary.CodeOf;
import org.mouakaba.provider.boundary.ServiceOfferId;

/**
 * Refers the person of a case to a service.
 *
 * @param type code of the list referral_type
 * @param serviceType code of the list service_type, also a retired one: a plan or the directory may still
 *     name it; where an offer is named, the offer's own counts
 * @param offerId the service of the directory; null where the receiver stands in no directory
 * @param receiver who it is, where no offer is named
 * @param workDone what has been done so far; told only where WORK_DONE is shared
 * @param health facts of health; told only where HEALTH is shared
 * @param shared what of the person is told
 * @param beyondReason why more is told than the service type's minimum
 */
public record SendReferral(
        @NotNull CaseFileId caseId,
        @NotBlank @CodeOf("referral_type") String type,
        @NotNull Urgency urgency,
        @NotBlank @Size(max = 50) String serviceType,
        @Nullable ServiceOfferId offerId,
        @Size(max = 200) @Nullable String receiver,
        @Size(max = 200) @Nullable String receiverContact,
        @NotBlank @Size(max = 2000) String reason,
        @Size(max = 2000) @Nullable String workDone,
        @Size(max = 1000) @Nullable String health,
        boolean escort,
        boolean interpreter,
        @Size(max = 500) @Nullable String accessNeeds,
        @Size(max = 500) @Nullable String safeContact,
        @NotNull Set<SharedField> shared,
        @Size(max = 500) @Nullable String beyondReason) {

    public SendReferral {
        shared = Set.copyOf(shared);
    }
}
