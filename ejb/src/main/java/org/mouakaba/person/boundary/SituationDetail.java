package org.mouakaba.person.boundary;

import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * How somebody lives, to a reader who may know all of it.
 *
 * @param representative her name where she is of the register and may be named to this reader
 * @param editable whether the reader may change it
 * @param version -1 where nothing was ever recorded
 */
public record SituationDetail(
        PersonId person, Situation situation, @Nullable Label representative, boolean editable, long version) {}
