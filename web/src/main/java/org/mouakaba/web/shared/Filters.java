package org.mouakaba.web.shared;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Filters as they stand in an address: an empty one is none. */
public final class Filters {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final Set<String> LANGUAGES = Set.of("ar", "fr", "en");

    private Filters() {}

    public static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    public static @Nullable Integer year(@Nullable String value) {
        return value != null && value.matches("\\d{4}") ? Integer.valueOf(value) : null;
    }

    /** A number as people count things: from nothing to some thousands. */
    public static @Nullable Integer count(@Nullable String value) {
        return value != null && value.matches("\\d{1,4}") ? Integer.valueOf(value) : null;
    }

    public static @Nullable UUID id(@Nullable String value) {
        return value != null && ID.matcher(value).matches() ? UUID.fromString(value) : null;
    }

    /** Null where it is no language of the product. */
    public static @Nullable String language(@Nullable String value) {
        return value != null && LANGUAGES.contains(value) ? value : null;
    }

    public static <E extends Enum<E>> @Nullable E one(Class<E> type, @Nullable String value) {
        return Stream.of(type.getEnumConstants())
                .filter(e -> e.name().equals(value))
                .findFirst()
                .orElse(null);
    }
}
