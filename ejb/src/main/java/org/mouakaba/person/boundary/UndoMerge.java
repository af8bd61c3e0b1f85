package org.mouakaba.person.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * Gives two records back that were made one.
 *
 * @param alsoGiven what came since and belongs to the absorbed record; the rest stays with the survivor
 */
public record UndoMerge(
        @NotNull MergeId id,
        @NotBlank @Size(max = 500) String reason,
        @NotNull @Size(max = 200) Set<@NotNull UUID> alsoGiven,
        long expectedVersion) {

    public UndoMerge {
        alsoGiven = Set.copyOf(alsoGiven);
    }
}
