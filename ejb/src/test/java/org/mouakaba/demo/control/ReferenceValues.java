package org.mouakaba.demo.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mouakaba.calendar.boundary.HolidayKind;
import org.mouakaba.calendar.boundary.WorkingCalendar;
import org.mouakaba.calendar.control.HolidayRules;
import org.mouakaba.calendar.entity.Holiday;
import org.mouakaba.platform.Label;
import org.mouakaba.setting.boundary.SettingValue;

/** Settings and calendar, read as the product reads them. */
final class ReferenceValues {

    private ReferenceValues() {}

    static Map<String, SettingValue> settings(Connection connection, String prefix) throws SQLException {
        return Query.all(
                        connection,
                        "select distinct on (key) key, value, unit from setting where key like '" + prefix
                                + "%' order by key, valid_from desc",
                        row -> new SettingValue(row.text("key"), row.text("value"), row.text("unit")))
                .stream()
                .collect(Collectors.toMap(SettingValue::key, value -> value));
    }

    static WorkingCalendar calendar(Connection connection, LocalDate around) throws SQLException {
        var entered = Query.all(
                connection,
                "select day, kind, name_ar, name_fr, name_en from holiday",
                row -> new Holiday(
                        row.day("day"),
                        row.one(HolidayKind.class, "kind"),
                        new Label(row.text("name_ar"), row.text("name_fr"), row.text("name_en"))));
        Set<LocalDate> off = new HashSet<>();
        for (int year = around.getYear() - 4; year <= around.getYear() + 1; year++) {
            HolidayRules.of(year, entered).forEach(row -> off.add(row.day()));
        }
        return new WorkingCalendar(off);
    }
}
