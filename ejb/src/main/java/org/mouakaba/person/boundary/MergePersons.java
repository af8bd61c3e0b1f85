package org.mouakaba.person.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Makes two records one.
 *
 * @param survivor the record that stays
 * @param absorbed the record whose cases, papers and telephones follow
 * @param taken what the survivor is to say as the absorbed record does
 * @param reason how it is known that they are one person
 */
public record MergePersons(
        @NotNull PersonId survivor,
        @NotNull PersonId absorbed,
        @NotNull Set<@NotNull MergeField> taken,
        @NotBlank @Size(max = 500) String reason,
        long survivorVersion,
        long absorbedVersion) {

    public MergePersons {
        taken = Set.copyOf(taken);
    }
}
