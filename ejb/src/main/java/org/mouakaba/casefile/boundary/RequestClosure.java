package org.mouakaba.casefile.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.mouakaba.codelist.boundary.CodeOf;

/**
 * Asks the supervisor to close a case.
 *
 * @param reason code of the list closure_reason
 * @param exitPlan how the person goes on, and whom to call
 */
public record RequestClosure(
        @NotNull CaseFileId id,
        @NotBlank @CodeOf("closure_reason") String reason,
        @NotNull RiskLevel finalRisk,
        @NotBlank @Size(max = 4000) String exitPlan,
        boolean personInformed,
        long expectedVersion) {}
