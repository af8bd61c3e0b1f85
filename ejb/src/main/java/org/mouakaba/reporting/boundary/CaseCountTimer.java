package org.mouakaba.reporting.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.reporting.control.CaseCountRepository;
import org.mouakaba.reporting.control.CaseQuarterRepository;
import org.mouakaba.setting.boundary.SettingQueries;

/** Counts the open cases anew every few minutes, and those of a quarter when it has ended. Only the server's clock calls it. */
@Stateless
@PermitAll
public class CaseCountTimer {

    private static final String LOAD = "load.";

    @Inject
    CaseCountRepository counts;

    @Inject
    CaseQuarterRepository quarters;

    @Inject
    SettingQueries settings;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void refresh() {
        Instant now = clock.instant();
        counts.refresh(smallest(today(now)), now);
    }

    /** By far the most often finds that nothing has ended since. */
    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void countQuarters() {
        Instant now = clock.instant();
        LocalDate today = today(now);
        quarters.count(smallest(today), settings.inForce(LOAD, today), today, now);
    }

    private int smallest(LocalDate today) {
        return settings.require("report.smallest-cell", today).whole();
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, SystemClock.ZONE);
    }
}
