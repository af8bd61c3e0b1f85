package org.mouakaba.careplan.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says besides its goals.
 *
 * @param safetyPlan what to do when it gets dangerous, and whom to call
 * @param reviewOn when it is looked at again
 */
public record PlanTerms(
        @Nullable @Size(max = 4000) String safetyPlan,
        @Nullable LocalDate reviewOn,
        @Valid @Nullable Agreement agreement) {}
