package org.mouakaba.household.boundary;

import java.util.List;

/**
 * Who lives with a person, lived with her, and is related to her or to whom she lives with.
 *
 * @param members the declarant first, then as they came, then those who left, then relatives who live elsewhere
 * @param withoutDeclarant whether people live together and nobody speaks for them: the declarant died or left
 */
public record Family(List<FamilyMember> members, List<FamilyTie> ties, boolean withoutDeclarant) {

    public Family {
        members = List.copyOf(members);
        ties = List.copyOf(ties);
    }
}
