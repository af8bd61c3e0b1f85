package org.mouakaba.person.boundary;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.boundary.CodeOf;
import org.mouakaba.platform.RuleException;

/**
 * Who acts for a person in law: somebody of the register, or somebody whose name alone is known.
 *
 * @param capacity code of the list relationship_type
 */
public record LegalRepresentative(
        @Nullable PersonId person,
        @Nullable @Size(max = 200) String name,

        @Nullable @Size(max = 50) @CodeOf("relationship_type")
        String capacity) {

    /** None is known. */
    public static final LegalRepresentative NONE = new LegalRepresentative(null, null, null);

    public boolean known() {
        return person != null || name != null;
    }

    /** @throws RuleException where it names two, or says in which capacity and not who, or who and not in which */
    public void requireCoherent() {
        if (person != null && name != null) {
            throw RuleException.beside("representativeName", "person.twoRepresentatives");
        }
        if (known() != (capacity != null)) {
            throw RuleException.beside("representativeCapacity", "person.representativeIncomplete");
        }
    }
}
