package org.mouakaba.careplan.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says besides its goals.
 *
 * @param safetyPlan what to do when it gets dangerous, and whom to call
 * @param contingency what is done instead where the plan does not work out
 * @param reviewOn when it is looked at again
 */
public record PlanTerms(
        @Nullable @Size(max = 4000) String safetyPlan,
        @Nullable @Size(max = 4000) String contingency,
        @Nullable LocalDate reviewOn,
        @Valid @Nullable Agreement agreement) {}
