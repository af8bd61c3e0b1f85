package org.mouakaba.household.boundary;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.mouakaba.person.boundary.PersonId;

/**
 * A relation ends: a divorce, a guardianship that is over.
 *
 * @param person one of the two, whom the caller answers for
 * @param day its last day
 */
public record EndRelation(
        @NotNull PersonId person,
        @NotNull UUID relation,
        @NotNull LocalDate day) {}
