package org.mouakaba.setting.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mouakaba.setting.boundary.SettingRow;
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

    /** What holds on {@code day} and what comes after it, by key and day. */
    public List<SettingRow> standing(LocalDate day) {
        return rows(
                        em.createQuery("select s from Setting s order by s.key, s.validFrom desc", Setting.class)
                                .getResultList(),
                        day)
                .filter(row -> row.state() != SettingRow.State.PAST)
                .sorted(Comparator.comparing(SettingRow::key).thenComparing(SettingRow::validFrom))
                .toList();
    }

    /** All that one setting had, the last first. */
    public List<SettingRow> history(String key, LocalDate day) {
        return rows(
                        em.createQuery(
                                        "select s from Setting s where s.key = :key order by s.validFrom desc",
                                        Setting.class)
                                .setParameter("key", key)
                                .getResultList(),
                        day)
                .toList();
    }

    public Optional<Setting> find(String key, LocalDate validFrom) {
        return Optional.ofNullable(em.find(Setting.class, new Setting.Key(key, validFrom)));
    }

    public void remove(Setting setting) {
        em.remove(setting);
        em.flush();
    }

    public void add(Setting setting) {
        em.persist(setting);
        em.flush();
    }

    /** @param settings of each key the last first: the first of them that has begun holds */
    private static Stream<SettingRow> rows(List<Setting> settings, LocalDate day) {
        Set<String> holding = new HashSet<>();
        return settings.stream()
                .map(setting -> setting.row(
                        setting.validFrom().isAfter(day)
                                ? SettingRow.State.COMING
                                : holding.add(setting.key()) ? SettingRow.State.IN_FORCE : SettingRow.State.PAST));
    }
}
