package org.mouakaba.household.boundary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.PersonId;

/**
 * How two of a family are related.
 *
 * @param kinship what {@code from} is to {@code to}
 * @param relation the relation that says it; null where the household does
 */
public record FamilyTie(
        PersonId from,
        PersonId to,
        Kinship kinship,
        @Nullable UUID relation) {}
