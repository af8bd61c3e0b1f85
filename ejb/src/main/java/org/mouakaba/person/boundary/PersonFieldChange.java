package org.mouakaba.person.boundary;

import org.jspecify.annotations.Nullable;

/**
 * One fact that changed.
 *
 * @param before null where there was none
 * @param after null where it was taken away
 */
public record PersonFieldChange(
        PersonField field,
        @Nullable PastValue before,
        @Nullable PastValue after) {}
