package org.mouakaba.supervision.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.setting.boundary.SettingQueries;
import org.mouakaba.supervision.control.LoadCountRepository;
import org.mouakaba.supervision.control.LoadRules;

/** Weighs what everybody carries anew every quarter of an hour. Only the server's clock calls it. */
@Stateless
@PermitAll
public class LoadCountTimer {

    @Inject
    LoadCountRepository loads;

    @Inject
    SettingQueries settings;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void refresh() {
        Instant now = clock.instant();
        loads.refresh(
                new LoadRules(settings.inForce(LoadRules.PREFIX, LocalDate.ofInstant(now, SystemClock.ZONE))), now);
    }
}
