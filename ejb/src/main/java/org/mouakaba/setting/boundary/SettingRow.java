package org.mouakaba.setting.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value of a setting from a day on, as who keeps the settings reads it.
 *
 * @param recordedBy the account of who wrote it; null where it came with the product
 */
public record SettingRow(
        String key,
        String value,
        String unit,
        LocalDate validFrom,
        String source,
        State state,
        @Nullable String recordedBy,
        @Nullable Instant recordedAt) {

    /** Whether it holds today. */
    public enum State {
        IN_FORCE,
        COMING,
        PAST
    }
}
