package org.mouakaba.careplan.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.mouakaba.casefile.boundary.CaseFileId;

/**
 * Asks for the person's copy of an edition.
 *
 * @param language in which it is printed
 * @param safe the person said that she can keep a paper without danger
 */
public record PrintPlan(
        @NotNull CaseFileId caseId,
        int edition,
        @NotNull @Pattern(regexp = "ar|fr|en") String language,
        boolean safe) {}
