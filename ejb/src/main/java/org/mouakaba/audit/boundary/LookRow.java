package org.mouakaba.audit.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * What one account did with a record on one day.
 *
 * @param roles names of the realm's roles that the account had then
 * @param unit where the worker stands now; null for an account without a unit
 * @param calls how many calls of a boundary it was; one page makes several
 */
public record LookRow(
        LocalDate day,
        String username,
        List<String> roles,
        @Nullable Label unit,
        Instant first,
        Instant last,
        List<Look> looks,
        long calls) {

    public LookRow {
        roles = List.copyOf(roles);
        looks = List.copyOf(looks);
    }

    LookCursor cursor() {
        return new LookCursor(day, username);
    }
}
