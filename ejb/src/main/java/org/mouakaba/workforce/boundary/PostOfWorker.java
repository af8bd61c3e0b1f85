package org.mouakaba.workforce.boundary;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The place that a worker takes. What the role needs of it, and what it does not, is a rule.
 *
 * @param role a constant of Role
 */
public record PostOfWorker(
        @NotNull @Size(max = 60) String role,
        @Nullable UUID unitId,
        @Nullable UUID organisationId,
        @Nullable UUID supervisorId,
        @Nullable @Size(max = 12) String territoryCode,
        @Nullable @Size(max = 60) String accreditationStatus,

        @NotNull @DecimalMin("0.05") @DecimalMax("1.00") @Digits(integer = 1, fraction = 2)
        BigDecimal fte) {}
