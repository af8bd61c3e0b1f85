package org.mouakaba.casefile.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mouakaba.casefile.boundary.Suspension;
import org.mouakaba.casefile.entity.SuspensionEntry;
import org.mouakaba.platform.SystemClock;

/** Reads the days on which a case stood still out of its rows. */
public final class Suspensions {

    private Suspensions() {}

    /**
     * @param rows of one case, the first first. A case that is taken up late, because the server stood still too, was on
     *     hold no longer than its worker wanted.
     */
    public static List<Suspension> of(List<SuspensionEntry> rows) {
        List<Suspension> found = new ArrayList<>();
        for (SuspensionEntry row : rows) {
            LocalDate day = LocalDate.ofInstant(row.at(), SystemClock.ZONE);
            LocalDate until = row.until();
            if (until != null) {
                found.add(new Suspension(day, until));
            } else if (!found.isEmpty()) {
                Suspension last = found.remove(found.size() - 1);
                found.add(new Suspension(last.from(), day.isBefore(last.to()) ? day : last.to()));
            }
        }
        return List.copyOf(found);
    }
}
