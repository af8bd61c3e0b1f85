package org.mouakaba.provider.boundary;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A month of an establishment, reported or not.
 *
 * @param dueOn the day by which it is to be reported
 * @param report the edition in force; null where nothing has come
 */
public record MonthLine(
        YearMonth month, LocalDate dueOn, @Nullable MonthReport report) {}
