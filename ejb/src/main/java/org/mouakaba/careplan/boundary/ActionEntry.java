package org.mouakaba.careplan.boundary;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One action of a goal as it is written.
 *
 * @param id null for a new one
 * @param serviceType code of the list service_type; needed where a service does it
 * @param cost what it costs, in dirhams; null where that is nothing or unknown
 * @param fundingSource who pays: code of the list funding_source
 * @param high whether the case may not be closed before it is done
 */
public record ActionEntry(
        @Nullable UUID id,
        @NotBlank @Size(max = 300) String what,
        @NotNull ActionOwner owner,
        @Nullable @Size(max = 40) String serviceType,
        @NotNull LocalDate dueOn,

        @Nullable @PositiveOrZero @Digits(integer = 9, fraction = 2)
        BigDecimal cost,

        @Nullable @Size(max = 40) String fundingSource,
        boolean high) {}
