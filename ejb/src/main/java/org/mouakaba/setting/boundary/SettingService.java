package org.mouakaba.setting.boundary;

import static org.mouakaba.access.boundary.Role.SYSTEM_ADMINISTRATOR;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.setting.control.SettingRepository;
import org.mouakaba.setting.control.SettingShapes;
import org.mouakaba.setting.entity.Setting;

/** Keeps the settings: a value is added from a day on, and what held on a day that has passed stays as it was. */
@Stateless
@Recorded
@RolesAllowed(SYSTEM_ADMINISTRATOR)
public class SettingService {

    @Inject
    SettingRepository settings;

    /** Who is asking: components that give a place to callers need settings themselves. */
    @Resource
    SessionContext caller;

    @Inject
    Clock clock;

    /** The values in force and those to come of all settings, by key and day. */
    public List<SettingRow> all() {
        return settings.standing(today());
    }

    /**
     * Every value that a setting had, has or will have, the last first.
     *
     * @throws SettingNotFound where there is none
     */
    public List<SettingRow> history(@NotNull @Size(max = 100) String key) {
        List<SettingRow> rows = settings.history(key, today());
        if (rows.isEmpty()) {
            throw new SettingNotFound();
        }
        return rows;
    }

    /**
     * One that has not begun to hold is replaced by another from the same day.
     *
     * @throws SettingNotFound where there is none of this key
     * @throws RuleException where the value is none of its unit, or the day has passed or has its value already
     */
    public void change(@Valid @NotNull ChangeSetting command) {
        SettingRow last = history(command.key()).get(0);
        String value = command.value().strip();
        if (!SettingShapes.fits(last.unit(), value)) {
            throw RuleException.beside("value", "setting.value");
        }
        LocalDate today = today();
        if (command.validFrom().isBefore(today)) {
            throw RuleException.beside("validFrom", "setting.past");
        }
        settings.find(command.key(), command.validFrom()).ifPresent(same -> {
            if (!command.validFrom().isAfter(today)) {
                throw RuleException.beside("validFrom", "setting.today");
            }
            settings.remove(same);
        });
        settings.add(new Setting(
                command, value, last.unit(), caller.getCallerPrincipal().getName(), clock.instant()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SystemClock.ZONE));
    }
}
