package org.mouakaba.consent.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;

/**
 * The ground on which something is done without consent.
 *
 * @param type code of the list consent_type: what is not asked
 * @param basis code of the list legal_basis, never CONSENT
 * @param text the article, the order's number and date, the danger
 * @param approver who approved it, by name and office
 * @param representativeSuspected the representative is not asked because he is the one who may have done the harm
 * @param suspectedGiver which representative that is, code of the list consent_giver; goes with the above
 * @param childAssent what the child says to it, where a child is old enough to be asked
 * @param organisationId the body that the information may go to; null with no name means whichever the basis requires
 */
public record RecordLegalBasis(
        @NotNull CaseFileId caseId,
        @NotBlank String type,
        @NotBlank String basis,
        @NotBlank @Size(max = 1000) String text,
        @Size(max = 200) @Nullable String approver,
        boolean representativeSuspected,
        @Size(max = 50) @Nullable String suspectedGiver,
        @Nullable ChildAssent childAssent,
        @Nullable UUID organisationId,
        @Size(max = 200) @Nullable String organisationName,
        @NotNull LocalDate since,
        @Nullable LocalDate expiresOn) {}
