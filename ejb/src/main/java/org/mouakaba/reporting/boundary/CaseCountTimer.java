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
import org.mouakaba.setting.boundary.SettingQueries;

/** Counts the cases anew every few minutes. Only the server's clock calls it. */
@Stateless
@PermitAll
public class CaseCountTimer {

    @Inject
    CaseCountRepository counts;

    @Inject
    SettingQueries settings;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void refresh() {
        Instant now = clock.instant();
        counts.refresh(
                settings.require("report.smallest-cell", LocalDate.ofInstant(now, SystemClock.ZONE))
                        .whole(),
                now);
    }
}
