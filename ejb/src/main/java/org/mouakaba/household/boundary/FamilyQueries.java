package org.mouakaba.household.boundary;

import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.DATA_PROTECTION_OFFICER;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mouakaba.household.control.HouseholdRepository;
import org.mouakaba.household.control.Portraits;
import org.mouakaba.household.entity.HouseholdMember;
import org.mouakaba.household.entity.PersonRelation;
import org.mouakaba.person.boundary.PersonCandidate;
import org.mouakaba.person.boundary.PersonCard;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonNotFound;
import org.mouakaba.person.boundary.PersonQueries;
import org.mouakaba.platform.Recorded;

/** Reads a person's family: her household today and before, and who is related to its members. */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR, DATA_PROTECTION_OFFICER, AUDITOR})
public class FamilyQueries {

    @Inject
    HouseholdRepository households;

    @Inject
    PersonQueries persons;

    /**
     * A constant number of statements. Who may not be named to the reader is a member without a fact where she lives
     * there, and is not told of at all where she left or lives elsewhere.
     *
     * @throws PersonNotFound where the person is not the caller's to read
     */
    public Family of(@NotNull PersonId id) {
        PersonCard self = persons.card(id);
        List<HouseholdMember> stays = households
                .membership(id.value())
                .map(own -> households.everMembers(own.householdId()))
                .orElse(List.of());
        Set<UUID> around = new LinkedHashSet<>(List.of(id.value()));
        stays.forEach(stay -> around.add(stay.personId()));
        List<PersonRelation> relations = households.relations(around);
        relations.forEach(relation -> {
            around.add(relation.personId());
            around.add(relation.otherId());
        });
        Map<PersonId, PersonCandidate> named =
                persons.candidates(around.stream().map(PersonId::new).toList());
        Portraits portraits = new Portraits(self, named, households.deceased(around), relations);
        List<HouseholdMember> present =
                stays.stream().filter(stay -> stay.until() == null).toList();
        List<FamilyMember> members = new ArrayList<>();
        Set<UUID> told = new LinkedHashSet<>();
        present.forEach(stay -> {
            told.add(stay.personId());
            members.add(portraits.member(stay).orElseGet(FamilyMember::nameless));
        });
        stays.stream()
                .filter(stay -> stay.until() != null && told.add(stay.personId()))
                .forEach(stay -> portraits.member(stay).ifPresent(members::add));
        around.stream()
                .filter(told::add)
                .forEach(relative -> portraits.relative(relative).ifPresent(members::add));
        return new Family(
                members,
                portraits.ties(present),
                !present.isEmpty() && present.stream().noneMatch(HouseholdMember::declarant));
    }
}
