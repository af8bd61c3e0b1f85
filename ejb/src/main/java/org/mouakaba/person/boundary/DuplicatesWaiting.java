package org.mouakaba.person.boundary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many pairs of records wait to be settled.
 *
 * @param since from when the first of them waits; null where none does
 */
public record DuplicatesWaiting(long total, @Nullable Instant since) {}
