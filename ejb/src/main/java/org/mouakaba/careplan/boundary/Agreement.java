package org.mouakaba.careplan.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The person's answer to the plan.
 *
 * @param witness who heard it, for ORAL
 * @param refusalReason for REFUSED
 */
public record Agreement(
        @NotNull AgreementMode mode,
        @NotNull LocalDate on,
        @Nullable @Size(max = 200) String witness,
        @Nullable @Size(max = 1000) String refusalReason) {}
