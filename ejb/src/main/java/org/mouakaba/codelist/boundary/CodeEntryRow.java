package org.mouakaba.codelist.boundary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * An entry of a list as it is shown and chosen.
 *
 * @param validTo the first day on which it can no longer be chosen; null while it stands
 */
public record CodeEntryRow(
        String list,
        String code,
        @Nullable String parentCode,
        int position,
        Label label,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        long version) {

    public boolean choosable(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
