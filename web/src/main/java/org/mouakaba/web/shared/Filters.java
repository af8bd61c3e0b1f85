package org.mouakaba.web.shared;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Filters as they stand in an address: an empty one is none. */
public final class Filters {

    private Filters() {}

    public static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    public static @Nullable Integer year(@Nullable String value) {
        return value != null && value.matches("\\d{4}") ? Integer.valueOf(value) : null;
    }

    public static @Nullable UUID id(@Nullable String value) {
        return value != null && value.matches("[0-9a-fA-F-]{36}") ? UUID.fromString(value) : null;
    }

    public static <E extends Enum<E>> @Nullable E one(Class<E> type, @Nullable String value) {
        return Stream.of(type.getEnumConstants())
                .filter(e -> e.name().equals(value))
                .findFirst()
                .orElse(null);
    }
}
