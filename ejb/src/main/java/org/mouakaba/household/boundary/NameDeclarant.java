package org.mouakaba.household.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.mouakaba.codelist.boundary.CodeOf;
import org.mouakaba.person.boundary.PersonId;

/**
 * Another member of a household speaks for it from now on.
 *
 * @param person who becomes the declarant
 * @param relations what each other member is to her, code of the list relationship_type by person; who may not be named
 *     to the caller is left out, and stays without a known relation
 */
public record NameDeclarant(
        @NotNull PersonId person,
        @NotNull @Size(max = 50) Map<UUID, @NotBlank @Size(max = 50) @CodeOf("relationship_type") String> relations) {
    public NameDeclarant {
        relations = Map.copyOf(relations);
    }
}
