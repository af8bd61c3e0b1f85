package org.mouakaba.household.control;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mouakaba.household.entity.HouseholdMember;
import org.mouakaba.person.boundary.Belonging;
import org.mouakaba.person.boundary.BelongingKind;
import org.mouakaba.person.boundary.PersonBelongings;

/** Times in households follow; where both live in one now, the surviving record's counts and the other stays unseen. */
public class MembershipBelongings implements PersonBelongings {

    @Inject
    HouseholdRepository households;

    @Override
    public BelongingKind kind() {
        return BelongingKind.MEMBERSHIP;
    }

    @Override
    public List<Belonging> of(UUID person) {
        return households.memberships(person).stream()
                .map(member -> new Belonging(
                        BelongingKind.MEMBERSHIP, member.id(), member.since().toString()))
                .toList();
    }

    @Override
    public List<UUID> give(List<UUID> rows, UUID from, UUID to) {
        boolean lives = households.membership(to).isPresent();
        return households.among(rows).stream()
                .filter(member -> !lives || member.until() != null)
                .map((HouseholdMember member) -> {
                    member.hangOn(to);
                    return member.id();
                })
                .toList();
    }
}
