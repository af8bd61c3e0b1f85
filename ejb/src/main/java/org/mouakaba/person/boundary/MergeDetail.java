package org.mouakaba.person.boundary;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * How a record came to hold another one.
 *
 * @param absorbedName the name on the record that was absorbed
 * @param undoableUntil until when it can be undone; null where it was, or where a later merge stands on it
 * @param returning what goes back when it is undone
 * @param since what came since: it stays with the survivor unless it is chosen to go
 * @param changedSince fields that were taken from the absorbed record and changed since; they stay as they are
 */
public record MergeDetail(
        MergeId id,
        PersonId survivor,
        PersonId absorbed,
        Label absorbedName,
        String reason,
        String mergedBy,
        Instant mergedAt,
        @Nullable Instant undoableUntil,
        @Nullable Undoing undone,
        List<Belonging> returning,
        List<Belonging> since,
        List<MergeField> changedSince,
        long version) {

    /** Who gave the two back, when and why. */
    public record Undoing(String by, Instant at, String reason) {}

    public MergeDetail {
        returning = List.copyOf(returning);
        since = List.copyOf(since);
        changedSince = List.copyOf(changedSince);
    }
}
