package org.mouakaba.person.boundary;

import org.jspecify.annotations.Nullable;

/**
 * Who somebody is and how she lives, to a reader who may open her page.
 *
 * @param careArrangement code of the list care_arrangement
 */
public record PersonAndSituation(
        PersonId id, PersonIdentity identity, @Nullable String careArrangement, Situation situation) {}
