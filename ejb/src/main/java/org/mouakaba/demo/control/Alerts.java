package org.mouakaba.demo.control;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.mouakaba.worklist.boundary.AlertKind;

/** Who is told of what: those with an account, who have read what is some days old. */
final class Alerts {

    private static final Duration UNREAD = Duration.ofDays(3);
    private static final Duration LOOKING = Duration.ofHours(20);

    private final Rows rows;
    private final Chance chance;
    private final Staff staff;
    private final Instant until;

    Alerts(Rows rows, Chance chance, Staff staff, Instant until) {
        this.rows = rows;
        this.chance = chance;
        this.staff = staff;
        this.until = until;
    }

    boolean reach(String name) {
        return staff.hasAccount(name);
    }

    void tell(Instant at, AlertKind kind, UUID caseId, String... names) {
        for (String name : names) {
            if (reach(name)) {
                boolean read = at.plus(UNREAD).isBefore(until);
                rows.add("alert", chance.id(at), name, kind, caseId, at, read ? at.plus(LOOKING) : null);
            }
        }
    }
}
