package org.mouakaba.setting.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mouakaba.setting.boundary.SettingValue;
import org.mouakaba.setting.entity.Setting;

/** Settings by key and day. */
public class SettingRepository {

    @PersistenceContext
    EntityManager em;

    /** The values in force on {@code day} of all keys that begin with {@code prefix}. */
    public Map<String, SettingValue> inForce(String prefix, LocalDate day) {
        Map<String, SettingValue> values = new LinkedHashMap<>();
        em.createQuery(
                        "select s from Setting s where s.key like :prefix and s.validFrom <= :day"
                                + " order by s.key, s.validFrom",
                        Setting.class)
                .setParameter("prefix", prefix + "%")
                .setParameter("day", day)
                .getResultStream()
                // In the order of their dates: the last one wins.
                .forEach(s -> values.put(s.key(), new SettingValue(s.key(), s.value(), s.unit())));
        return values;
    }
}
