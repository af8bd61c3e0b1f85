package org.mouakaba.setting.boundary;

import java.math.BigDecimal;

/**
 * A setting as it stands on a day.
 *
 * @param value the figure as text
 * @param unit HOURS, WORKING_DAYS, CALENDAR_DAYS, CALENDAR_MONTHS, POINTS, FACTOR, PERCENT, CASES…
 */
public record SettingValue(String key, String value, String unit) {

    public BigDecimal number() {
        return new BigDecimal(value);
    }

    public int whole() {
        return Integer.parseInt(value);
    }
}
