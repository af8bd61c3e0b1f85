package org.mouakaba.household.control;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mouakaba.household.entity.PersonRelation;
import org.mouakaba.person.boundary.Belonging;
import org.mouakaba.person.boundary.BelongingKind;
import org.mouakaba.person.boundary.PersonBelongings;

/** Relations follow, but for those that the other record has as well, and what was said of the two records themselves. */
public class RelationBelongings implements PersonBelongings {

    @Inject
    HouseholdRepository households;

    @Override
    public BelongingKind kind() {
        return BelongingKind.RELATION;
    }

    @Override
    public List<Belonging> of(UUID person) {
        return households.relationsEver(person).stream()
                .map(relation -> new Belonging(BelongingKind.RELATION, relation.id(), relation.relation()))
                .toList();
    }

    @Override
    public List<UUID> give(List<UUID> rows, UUID from, UUID to) {
        List<PersonRelation> there = households.relationsEver(to);
        return households.relationsEver(from).stream()
                .filter(relation -> rows.contains(relation.id()) && !relation.joins(from, to))
                .filter(relation -> there.stream().noneMatch(has -> has.saysOf(from, to, relation)))
                .map(relation -> {
                    relation.hangOn(from, to);
                    return relation.id();
                })
                .toList();
    }
}
