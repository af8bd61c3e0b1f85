package org.mouakaba.person.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody who may be registered already.
 *
 * @param territoryCode of the province where she lives
 * @param phones as they were told
 * @param identifiers numbers of papers, of whatever kind
 */
public record PersonFacts(
        @Valid @NotNull PersonIdentity identity,
        @Nullable @Size(max = 20) String territoryCode,
        @NotNull @Size(max = 10) List<@NotNull @Size(max = 30) String> phones,
        @NotNull @Size(max = 10) List<@NotNull @Size(max = 50) String> identifiers) {

    public PersonFacts {
        phones = Collections.unmodifiableList(new ArrayList<>(phones));
        identifiers = Collections.unmodifiableList(new ArrayList<>(identifiers));
    }
}
