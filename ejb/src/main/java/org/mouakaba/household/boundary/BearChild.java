package org.mouakaba.household.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.RegisterPerson;

/**
 * A child is born into the household of a parent.
 *
 * @param parent who lives there
 * @param child who is registered
 */
public record BearChild(
        @NotNull PersonId parent, @Valid @NotNull RegisterPerson child) {}
