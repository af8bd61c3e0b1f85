package org.mouakaba.worklist.boundary;

import org.mouakaba.setting.boundary.SettingValue;

/** The time that a clock gives: 24 hours, 5 working days, 1 month. */
public record Period(int amount, PeriodUnit unit) {

    public Period {
        if (amount < 0) {
            throw new IllegalArgumentException("a clock does not run backwards: " + amount);
        }
    }

    public static Period of(SettingValue setting) {
        return new Period(setting.whole(), PeriodUnit.valueOf(setting.unit()));
    }
}
