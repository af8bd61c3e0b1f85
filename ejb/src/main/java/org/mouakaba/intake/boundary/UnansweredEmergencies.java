package org.mouakaba.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mouakaba.intake.control.EmergencyCallRepository;
import org.mouakaba.intake.control.NotificationRepository;
import org.mouakaba.intake.entity.EmergencyCall;
import org.mouakaba.intake.entity.Notification;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.setting.boundary.SettingQueries;

/**
 * Says of emergencies that no supervisor has acknowledged them within the minutes of the setting
 * {@code clock.emergency-call}. No account has its role: only the product's own timer calls it ({@link EmergencyWatch}).
 */
@Stateless
@Recorded
@RolesAllowed(UnansweredEmergencies.SYSTEM)
public class UnansweredEmergencies {

    /** A role that no realm knows: the product acting by itself. */
    static final String SYSTEM = "system";

    /** So that one transaction stays short; what is left is done by the next run. */
    private static final int LIMIT = 100;

    @Inject
    EmergencyCallRepository calls;

    @Inject
    NotificationRepository notifications;

    @Inject
    SettingQueries settings;

    @Inject
    IntakeEvents events;

    /**
     * Safe to run twice: of one emergency it is said once.
     *
     * @return of how many it was said
     */
    public int tell(@NotNull Instant now) {
        int minutes = settings.require("clock.emergency-call", LocalDate.ofInstant(now, SystemClock.ZONE))
                .whole();
        List<EmergencyCall> unanswered = calls.unanswered(now.minus(Duration.ofMinutes(minutes)), LIMIT);
        for (EmergencyCall call : unanswered) {
            call.escalate(now);
            NotificationId id = new NotificationId(call.notificationId());
            Notification told = notifications.find(id).orElseThrow();
            events.unanswered(new EmergencyUnanswered(
                    id,
                    call.unitId(),
                    Stream.of(told.recordedBy(), told.screenedBy())
                            .filter(Objects::nonNull)
                            .collect(Collectors.toUnmodifiableSet()),
                    now));
        }
        return unanswered.size();
    }
}
