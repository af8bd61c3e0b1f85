package org.mouakaba.intake.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.boundary.Urgency;

/**
 * What screening found out so far. It may be kept half done; admission asks for the whole.
 *
 * @param inTerritory whether the person lives in the unit's territory; null where nobody has asked
 * @param beyondInformation whether she needs more than information; null where nobody has judged
 * @param category code of the list beneficiary_category
 * @param concerns codes of the list protection_concern
 * @param confidentiality at least; the findings may raise it
 * @param byPartner whether a partner or former partner did the harm
 */
public record Screening(
        @Nullable Boolean inTerritory,
        @Nullable Boolean beyondInformation,
        @Nullable @Size(max = 50) String category,
        @NotNull @Size(max = 20) List<@Size(max = 50) String> concerns,
        @NotNull Set<RedFlag> redFlags,
        @Nullable Urgency urgency,
        @Nullable RiskLevel risk,
        @NotNull Confidentiality confidentiality,
        boolean interpreter,
        boolean byPartner) {

    public Screening {
        concerns = List.copyOf(concerns);
        redFlags = Set.copyOf(redFlags);
    }
}
