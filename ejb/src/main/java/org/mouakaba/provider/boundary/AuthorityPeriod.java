package org.mouakaba.provider.boundary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * Who supervised an establishment for a time.
 *
 * @param to the first day of the next authority; null for the one in force
 */
public record AuthorityPeriod(
        Label authority, LocalDate from, @Nullable LocalDate to) {}
