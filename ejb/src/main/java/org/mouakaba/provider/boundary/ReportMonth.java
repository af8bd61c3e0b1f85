package org.mouakaba.provider.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reports a month, or corrects what was reported. A figure left null is not reported.
 *
 * @param reason why it is corrected; needed from the second edition on
 * @param expectedEdition the edition that the caller had before him; 0 where there was none
 */
public record ReportMonth(
        @NotNull EstablishmentId id,
        @NotNull YearMonth month,
        @NotNull @Size(min = 1, max = 15) List<@Valid @NotNull PlaceCount> places,

        @Nullable @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 2)
        BigDecimal staffFte,

        @Nullable @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 2)
        BigDecimal educatorFte,

        @Nullable @Min(0) @Max(10_000) Integer waiting,
        @Nullable @Size(max = 2000) String note,
        @Nullable @Size(max = 500) String reason,
        int expectedEdition) {

    public ReportMonth {
        places = List.copyOf(places);
    }
}
