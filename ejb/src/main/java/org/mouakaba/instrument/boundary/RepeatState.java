package org.mouakaba.instrument.boundary;

import java.util.List;

/**
 * A group that is filled several times. How often is the answer {@code path#}, unless the form counts for itself.
 *
 * @param path without the number of a row
 * @param mayAdd whether the reader says how many rows there are, and one more may be had
 */
public record RepeatState(
        String path, String label, int count, boolean mayAdd, boolean mayRemove, List<GroupState> rows)
        implements ItemState {

    public RepeatState {
        rows = List.copyOf(rows);
    }
}
