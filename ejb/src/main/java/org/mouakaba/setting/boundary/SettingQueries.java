package org.mouakaba.setting.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.mouakaba.setting.control.SettingRepository;

/** Reads settings. Open to every signed-in caller and not recorded: it says nothing about a person. */
@Stateless
@PermitAll
public class SettingQueries {

    @Inject
    SettingRepository settings;

    /**
     * @param prefix as {@code clock.} or {@code load.}: one query for all values that a rule needs
     * @param day the values in force on this day
     */
    public Map<String, SettingValue> inForce(String prefix, LocalDate day) {
        return settings.inForce(prefix, day);
    }

    /** @throws IllegalStateException where no value is in force: settings ship with the product, so it is a fault */
    public SettingValue require(String key, LocalDate day) {
        SettingValue value = settings.inForce(key, day).get(key);
        if (value == null) {
            throw new IllegalStateException("no setting " + key + " on " + day);
        }
        return value;
    }
}
