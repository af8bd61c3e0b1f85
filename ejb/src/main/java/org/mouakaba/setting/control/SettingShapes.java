package org.mouakaba.setting.control;

import java.util.Map;
import java.util.regex.Pattern;

/** How a value of each unit is written. What is written otherwise would stop whoever reads it, long after it was saved. */
public final class SettingShapes {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,7}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,7}(\\.\\d{1,7})?");

    private static final Map<String, Pattern> OTHERS = Map.of(
            "INDEX", DECIMAL,
            "FACTOR", DECIMAL,
            "POINTS", DECIMAL,
            "LEVEL", Pattern.compile("STANDARD|RESTRICTED|SECRET"),
            "CODE", Pattern.compile("[A-Z][A-Z0-9_]{1,59}"),
            "PHONE", Pattern.compile("\\+?\\d{2,15}"),
            "DAY_OF_MONTH", Pattern.compile("[1-9]|1\\d|2[0-8]"),
            "TEXT", Pattern.compile(".{1,200}"));

    private SettingShapes() {}

    public static boolean fits(String unit, String value) {
        return OTHERS.getOrDefault(unit, WHOLE).matcher(value).matches();
    }
}
