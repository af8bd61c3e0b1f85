package org.mouakaba.funding.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a workbook of payments.
 *
 * @param number as the spreadsheet shows it
 * @param about what the report calls it by
 * @param payment what it says; null where it cannot be understood
 * @param problem why not
 */
public record PaymentLine(
        int number,
        String about,
        @Nullable Payment payment,
        @Nullable LineProblem problem) {

    /**
     * A payment as the State system ran it.
     *
     * @param orderReference empty where the tranche was ordered before
     */
    public record Payment(
            String convention,
            int tranche,
            String orderReference,
            @Nullable LocalDate orderedOn,
            String reference,
            LocalDate paidOn,
            BigDecimal amount) {}

    PaymentLine refused(LineProblem why) {
        return new PaymentLine(number, about, null, why);
    }
}
