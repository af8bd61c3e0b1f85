package org.mouakaba.person.boundary;

import org.jspecify.annotations.Nullable;

/** A value that stood in a record, as it was stored; what its parts mean, {@link PersonField.Kind} says. */
public record PastValue(
        @Nullable String text,
        @Nullable String detail,
        @Nullable String extra) {

    public static PastValue of(String text) {
        return new PastValue(text, null, null);
    }
}
