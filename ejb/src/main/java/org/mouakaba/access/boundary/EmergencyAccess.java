package org.mouakaba.access.boundary;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.mouakaba.access.control.EmergencyAccessRepository;
import org.mouakaba.access.entity.EmergencyGrant;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.setting.boundary.SettingQueries;

/**
 * Whether somebody has opened a file that is not given to her, for a reason and a time. Asked, and granted, by the
 * component that owns the file: who may ask for which file is its policy. What is granted opens reading only, ends by
 * itself and cannot be taken out of the record.
 */
public class EmergencyAccess {

    @Inject
    EmergencyAccessRepository grants;

    @Inject
    SettingQueries settings;

    @Inject
    Event<EmergencyAccessUsed> used;

    @Inject
    Clock clock;

    public boolean covers(Actor actor, UUID caseId) {
        return grants.covers(actor.username(), caseId, clock.instant());
    }

    /** Grants it for the time that the setting {@code clock.emergency-access} allows, and tells who must be told. */
    public void grant(Actor actor, UUID caseId, EmergencyAccessKind kind, String reason) {
        Instant now = clock.instant();
        int hours = settings.require("clock.emergency-access", LocalDate.ofInstant(now, SystemClock.ZONE))
                .whole();
        grants.add(new EmergencyGrant(actor.username(), caseId, kind, reason, now, now.plus(Duration.ofHours(hours))));
        used.fire(new EmergencyAccessUsed(caseId, actor.username(), now));
    }
}
