package org.mouakaba.funding.boundary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a report: what it is about, so that its entries can be found. Null leaves open.
 *
 * @param year of the line
 * @param until the last day that counts
 * @param whole only what is not parted among the territories below
 * @param part another thing that it is parted by, and the code there; an empty one for what was not said
 */
public record FigureOf(
        Figure figure,
        int year,
        LocalDate until,
        @Nullable String territory,
        boolean whole,
        @Nullable String programme,
        @Nullable String source,
        @Nullable Part part,
        @Nullable String code) {

    /** By what a figure can be parted beside its territory, programme and source. */
    public enum Part {
        CATEGORY,
        SERVICE_TYPE,
        BENEFICIARY,
        SEX,
        DISABILITY,
        ESTABLISHMENT,
        QUARTER
    }
}
