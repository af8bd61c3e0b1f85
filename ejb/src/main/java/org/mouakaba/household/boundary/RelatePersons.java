package org.mouakaba.household.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.boundary.CodeOf;
import org.mouakaba.person.boundary.PersonId;

/**
 * Says how two persons are related, wherever they live.
 *
 * @param relation what the person is to the other, code of the list relationship_type
 * @param since null where nobody knows
 */
public record RelatePersons(
        @NotNull PersonId person,
        @NotNull PersonId other,

        @NotBlank @Size(max = 50) @CodeOf("relationship_type")
        String relation,

        @Nullable LocalDate since) {}
