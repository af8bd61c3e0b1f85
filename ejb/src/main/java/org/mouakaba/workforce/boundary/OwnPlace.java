package org.mouakaba.workforce.boundary;

import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * Who somebody is, for herself.
 *
 * @param unit the unit she works in; null where she works in none
 */
public record OwnPlace(Label name, @Nullable Label unit) {}
