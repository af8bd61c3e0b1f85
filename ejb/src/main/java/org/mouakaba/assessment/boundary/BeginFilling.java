package org.mouakaba.assessment.boundary;

import jakarta.validation.constraints.NotNull;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.instrument.boundary.EditionId;

/** Begins to fill an instrument for a case. */
public record BeginFilling(
        @NotNull CaseFileId caseId, @NotNull EditionId edition) {}
