package org.mouakaba.entitlement.control;

import java.util.Map;
import org.mouakaba.setting.boundary.SettingValue;

/** Ages in full years that facts turn on, and how many days an index stays new: dated settings. */
public record PictureAges(int childBelow, int schoolFrom, int minorBelow, int newbornBelow, int indexOldAfter) {

    /** @throws IllegalStateException where a setting is not in force: settings ship with the product */
    public static PictureAges of(Map<String, SettingValue> settings) {
        return new PictureAges(
                whole(settings, "child-below"),
                whole(settings, "school-from"),
                whole(settings, "minor-below"),
                whole(settings, "newborn-below"),
                whole(settings, "index-old-after"));
    }

    private static int whole(Map<String, SettingValue> settings, String key) {
        SettingValue value = settings.get("entitlement." + key);
        if (value == null) {
            throw new IllegalStateException("no setting entitlement." + key);
        }
        return value.whole();
    }
}
