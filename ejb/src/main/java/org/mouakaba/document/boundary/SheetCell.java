package org.mouakaba.document.boundary;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One cell that holds something. A formula is what it came to when the file was saved.
 *
 * @param column its letters
 * @param row its number, from 1
 * @param text what it holds as text: a number with a point, a date as ISO writes it
 * @param number of a number; null otherwise
 * @param time of a number that is shown as a date; null otherwise
 */
public record SheetCell(
        String column,
        int row,
        String text,
        @Nullable BigDecimal number,
        @Nullable LocalDateTime time) {

    /** As the spreadsheet names it: {@code B12}. */
    public String place() {
        return column + row;
    }
}
