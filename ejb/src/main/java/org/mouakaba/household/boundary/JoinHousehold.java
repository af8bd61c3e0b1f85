package org.mouakaba.household.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.mouakaba.person.boundary.PersonId;

/**
 * Puts a person into the household of another.
 *
 * @param member somebody who lives there; where she has no household yet, one is made for both
 * @param relation what the person is to the member, code of the list relationship_type
 */
public record JoinHousehold(
        @NotNull PersonId person,
        @NotNull PersonId member,
        @NotBlank @Size(max = 50) String relation) {}
