package org.mouakaba.person.boundary;

import java.time.Instant;
import org.mouakaba.platform.Label;

/**
 * A record that was absorbed, as the surviving one lists it.
 *
 * @param undoable whether the two can still be given back
 */
public record MergeRow(MergeId id, Label absorbedName, String mergedBy, Instant mergedAt, boolean undoable) {}
