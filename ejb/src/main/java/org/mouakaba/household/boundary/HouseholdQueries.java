package org.mouakaba.household.boundary;

import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.DATA_PROTECTION_OFFICER;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouakaba.household.control.HouseholdRepository;
import org.mouakaba.household.entity.HouseholdMember;
import org.mouakaba.person.boundary.PersonCandidate;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonNotFound;
import org.mouakaba.person.boundary.PersonQueries;
import org.mouakaba.platform.Recorded;

/** Reads who lives with a person. */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR, DATA_PROTECTION_OFFICER, AUDITOR})
public class HouseholdQueries {

    @Inject
    HouseholdRepository households;

    @Inject
    PersonQueries persons;

    /**
     * Who lives with a person, the declarant first; without herself. Empty where no household is known.
     *
     * @throws PersonNotFound where she is not the caller's to read
     */
    public List<MemberRow> livingWith(@NotNull PersonId id) {
        persons.card(id);
        List<HouseholdMember> members =
                households
                        .membership(id.value())
                        .map(own -> households.members(own.householdId()))
                        .orElse(List.of())
                        .stream()
                        .filter(member -> !member.personId().equals(id.value()))
                        .toList();
        Map<PersonId, PersonCandidate> named = persons.candidates(
                members.stream().map(member -> new PersonId(member.personId())).toList());
        return members.stream()
                .map(member -> new MemberRow(
                        named.get(new PersonId(member.personId())),
                        named.containsKey(new PersonId(member.personId())) ? member.relation() : null,
                        named.containsKey(new PersonId(member.personId())) && member.declarant(),
                        member.since()))
                .toList();
    }

    /** @throws PersonNotFound where the person may not be named to the caller */
    public Optional<HouseholdId> householdOf(@NotNull PersonId id) {
        persons.candidate(id);
        return households.membership(id.value()).map(member -> new HouseholdId(member.householdId()));
    }

    /**
     * What is known of the household of a person; blank where none is known.
     *
     * @throws PersonNotFound where she is not the caller's to read
     */
    public HouseholdDetail describing(@NotNull PersonId id) {
        persons.card(id);
        return households
                .membership(id.value())
                .map(member -> households.get(member.householdId()))
                .map(household -> new HouseholdDetail(household.facts(), household.version()))
                .orElse(HouseholdDetail.NONE);
    }
}
