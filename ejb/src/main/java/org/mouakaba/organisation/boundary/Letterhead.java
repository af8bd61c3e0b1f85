package org.mouakaba.organisation.boundary;

import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * Who stands at the head of a letter.
 *
 * @param phone of the organisation; null where none is known
 */
public record Letterhead(
        Label organisation, Label unit, @Nullable String phone) {}
