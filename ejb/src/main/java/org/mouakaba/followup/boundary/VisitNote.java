package org.mouakaba.followup.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is noted of a visit, whether for the first time or in place of an earlier entry.
 *
 * @param type code of the list followup_type
 * @param personSeen whether the person was met or spoken with
 * @param seenAlone whether without anybody else near; what matters most for a child
 * @param outcome code of the list followup_outcome
 * @param explained first contact: what was explained, the limits of confidentiality among it
 * @param safety first contact: whether the person is safe tonight
 * @param nextOn the day of the next contact
 * @param nextType its kind, code of the list followup_type
 */
public record VisitNote(
        @NotNull Instant at,
        @NotBlank @Size(max = 40) String type,
        @Nullable @Size(max = 200) String place,
        boolean personSeen,
        boolean seenAlone,
        @Nullable @Size(max = 200) String othersMet,
        @NotBlank @Size(max = 40) String outcome,
        @NotBlank @Size(max = 8000) String narrative,
        @Nullable @Size(max = 2000) String explained,
        @Nullable @Size(max = 2000) String safety,
        @NotNull NewRisk newRisk,
        @Nullable @Size(max = 2000) String newRiskNote,
        @NotNull LocalDate nextOn,
        @NotBlank @Size(max = 40) String nextType) {}
