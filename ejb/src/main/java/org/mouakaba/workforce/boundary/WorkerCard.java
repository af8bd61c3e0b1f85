package org.mouakaba.workforce.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * A worker as colleagues see her.
 *
 * @param name full name in Arabic and in Latin script (given before family name)
 * @param accreditationStatus code of the list accreditation_status
 * @param accreditationExpiresOn the last day on which it holds; null where it does not end
 * @param otherDuties share of her time that is not casework, 0 to 1
 */
public record WorkerCard(
        WorkerId id,
        @Nullable String username,
        Label name,
        String role,
        @Nullable UUID unitId,
        @Nullable UUID supervisorId,
        @Nullable String accreditationStatus,
        @Nullable LocalDate accreditationExpiresOn,
        BigDecimal fte,
        BigDecimal otherDuties,
        List<String> languages) {

    public WorkerCard {
        languages = List.copyOf(languages);
    }
}
