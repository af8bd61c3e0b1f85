package org.mouakaba.household.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.household.boundary.FamilyMember;
import org.mouakaba.household.boundary.FamilyMember.Stay;
import org.mouakaba.household.boundary.FamilyTie;
import org.mouakaba.household.boundary.Kinship;
import org.mouakaba.household.entity.HouseholdMember;
import org.mouakaba.household.entity.PersonRelation;
import org.mouakaba.person.boundary.PersonCandidate;
import org.mouakaba.person.boundary.PersonCard;
import org.mouakaba.person.boundary.PersonId;

/**
 * Makes members and ties of what is known, for those who may be named only: a tie to somebody who may not would tell a
 * fact of her.
 *
 * @param self whose family it is
 * @param named who may be named to the reader
 */
public record Portraits(
        PersonCard self, Map<PersonId, PersonCandidate> named, Set<UUID> deceased, List<PersonRelation> relations) {

    public Optional<FamilyMember> member(HouseholdMember stay) {
        return portrait(
                stay.personId(),
                stay.declarant(),
                stay.relation(),
                new Stay(stay.since(), stay.until(), stay.leftBecause()));
    }

    public Optional<FamilyMember> relative(UUID person) {
        return portrait(person, false, null, null);
    }

    /** @param present who lives together today: what each is to the declarant is a tie too */
    public List<FamilyTie> ties(List<HouseholdMember> present) {
        List<FamilyTie> ties = new ArrayList<>();
        relations.forEach(made ->
                tie(made.personId(), made.otherId(), made.relation(), made.id()).ifPresent(ties::add));
        present.stream()
                .filter(HouseholdMember::declarant)
                .findFirst()
                .ifPresent(declarant -> present.forEach(stay -> {
                    String relation = stay.relation();
                    if (relation != null && !known(ties, stay.personId(), declarant.personId())) {
                        tie(stay.personId(), declarant.personId(), relation, null)
                                .ifPresent(ties::add);
                    }
                }));
        return ties;
    }

    private static boolean known(List<FamilyTie> ties, UUID one, UUID other) {
        return ties.stream()
                .anyMatch(tie -> Set.of(one, other)
                        .equals(Set.of(tie.from().value(), tie.to().value())));
    }

    private Optional<FamilyTie> tie(UUID from, UUID to, String relation, @Nullable UUID id) {
        return nameable(from) && nameable(to)
                ? Optional.of(new FamilyTie(new PersonId(from), new PersonId(to), Kinship.of(relation), id))
                : Optional.empty();
    }

    private boolean nameable(UUID person) {
        return person.equals(self.id().value()) || named.containsKey(new PersonId(person));
    }

    private Optional<FamilyMember> portrait(
            UUID person, boolean declarant, @Nullable String relation, @Nullable Stay stay) {
        boolean dead = deceased.contains(person);
        if (person.equals(self.id().value())) {
            return Optional.of(new FamilyMember(
                    self.id(),
                    self.name(),
                    self.sex(),
                    self.birth().year(),
                    true,
                    dead,
                    true,
                    declarant,
                    relation,
                    null,
                    stay));
        }
        return Optional.ofNullable(named.get(new PersonId(person)))
                .map(who -> new FamilyMember(
                        who.id(),
                        who.name(),
                        who.sex(),
                        who.birthYear(),
                        who.readable(),
                        dead,
                        false,
                        declarant,
                        relation,
                        toHer(who),
                        stay));
    }

    private @Nullable String toHer(PersonCandidate who) {
        UUID her = self.id().value();
        for (PersonRelation made : relations) {
            if (made.personId().equals(who.id().value()) && made.otherId().equals(her)) {
                return made.relation();
            }
            if (made.otherId().equals(who.id().value()) && made.personId().equals(her)) {
                return Kinship.inverse(made.relation(), who.sex());
            }
        }
        return null;
    }
}
