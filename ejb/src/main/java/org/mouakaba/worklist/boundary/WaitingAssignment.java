package org.mouakaba.worklist.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.platform.Label;

/**
 * A case that its worker has not accepted yet. Of a SECRET one its number, risk and term only.
 *
 * @param concerns codes of the list protection_concern
 * @param dueAt until when she should accept it; null where no clock runs
 */
public record WaitingAssignment(
        CaseFileId id,
        String number,
        @Nullable Label personName,
        @Nullable LocalDate birthDate,
        List<String> concerns,
        RiskLevel risk,
        Confidentiality confidentiality,
        Instant assignedAt,
        @Nullable Instant dueAt) {

    public WaitingAssignment {
        concerns = List.copyOf(concerns);
    }
}
