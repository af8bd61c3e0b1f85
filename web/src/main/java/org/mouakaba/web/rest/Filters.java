package org.mouakaba.web.rest;

import jakarta.ws.rs.BadRequestException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The filters of a list as they stand in its address. The server would take what it cannot read for "no such address", or
 * for "false"; here it is a mistake of the caller's, who would else believe a list that was filtered otherwise.
 */
final class Filters {

    private Filters() {}

    static @Nullable Boolean flag(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new BadRequestException();
        };
    }

    static @Nullable Integer whole(@Nullable String text) {
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new BadRequestException(e);
        }
    }

    static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }

    static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadRequestException(e);
        }
    }

    /** A region or a province. */
    static @Nullable String territory(@Nullable String text) {
        if (text != null && !text.matches("\\d{2}(\\.\\d{3})?")) {
            throw new BadRequestException();
        }
        return text;
    }

    /** The beginning of a case number. */
    static @Nullable String number(@Nullable String text) {
        if (text != null && !text.matches("[0-9-]{0,17}")) {
            throw new BadRequestException();
        }
        return text;
    }

    static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String name) {
        try {
            return name == null ? null : Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }
}
