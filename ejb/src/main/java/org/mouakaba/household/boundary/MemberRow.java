package org.mouakaba.household.boundary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.PersonCandidate;

/**
 * A member of a household as it is listed.
 *
 * @param person null where she may not be named to this reader
 * @param relation to the declarant, code of the list relationship_type; null for the declarant herself, and where she may
 *     not be named
 */
public record MemberRow(
        @Nullable PersonCandidate person, @Nullable String relation, boolean declarant, LocalDate since) {}
