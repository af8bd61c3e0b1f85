package org.mouakaba.household.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.mouakaba.person.boundary.PersonId;

/**
 * Replaces what is known of a household.
 *
 * @param person who lives there: whoever may change what is known of her may change this
 */
public record DescribeHousehold(
        @NotNull PersonId person, @Valid @NotNull HouseholdFacts facts, long expectedVersion) {}
