package org.mouakaba.funding.boundary;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Says anew what was paid; what was said before stays in the ledger. */
public record CorrectPayment(
        @NotNull EntryId id,

        @NotNull @Digits(integer = 13, fraction = 2) @PositiveOrZero
        BigDecimal amount,

        @NotNull LocalDate on,
        @NotBlank @Size(max = 60) String reference,
        @NotBlank @Size(min = 10, max = 1000) String reason) {}
