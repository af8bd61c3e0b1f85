package org.mouakaba.household.boundary;

import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.mouakaba.codelist.boundary.CodeListQueries;
import org.mouakaba.household.control.HouseholdRepository;
import org.mouakaba.household.entity.Household;
import org.mouakaba.household.entity.HouseholdMember;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonNotFound;
import org.mouakaba.person.boundary.PersonQueries;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.NotAllowedException;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.SystemClock;

/** Says who lives with whom, and how. */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR})
public class HouseholdService {

    @Inject
    HouseholdRepository households;

    @Inject
    PersonQueries persons;

    @Inject
    CodeListQueries codes;

    @Inject
    Clock clock;

    /**
     * The person leaves the household she was in and joins that of the member.
     *
     * @throws PersonNotFound where the caller may not read the person, or the member may not be named to him
     */
    public HouseholdId join(@Valid @NotNull JoinHousehold command) {
        persons.card(command.person());
        persons.candidate(command.member());
        if (command.person().equals(command.member())) {
            throw RuleException.beside("member", "household.withHerself");
        }
        if (!codes.choosable("relationship_type", command.relation())) {
            throw RuleException.beside("relation", "household.relationUnknown");
        }
        LocalDate today = LocalDate.now(clock.withZone(SystemClock.ZONE));
        UUID household = households
                .membership(command.member().value())
                .map(HouseholdMember::householdId)
                .orElseGet(() -> found(command.member().value(), today));
        households.membership(command.person().value()).ifPresent(before -> before.leave(today, "MOVED", today));
        households.flush();
        households.add(new HouseholdMember(household, command.person().value(), command.relation(), today));
        households.flush();
        return new HouseholdId(household);
    }

    /**
     * Replaces what is known of the household a person lives in; where none is known, she lives alone in a new one.
     *
     * @throws PersonNotFound where the caller may not read the person
     * @throws NotAllowedException where he may read and not change her
     * @throws ChangedMeanwhile where somebody saved first
     */
    public void describe(@Valid @NotNull DescribeHousehold command) {
        PersonId person = command.person();
        if (!persons.get(person).editable()) {
            throw new NotAllowedException("person.notAllowed");
        }
        LocalDate today = LocalDate.now(clock.withZone(SystemClock.ZONE));
        Optional<UUID> known = households.membership(person.value()).map(HouseholdMember::householdId);
        if (known.isEmpty()) {
            ChangedMeanwhile.unless(HouseholdDetail.NONE.version(), command.expectedVersion());
        }
        Household household = households.get(known.orElseGet(() -> found(person.value(), today)));
        if (known.isPresent()) {
            household.requireVersion(command.expectedVersion());
        }
        household.describe(command.facts(), today);
        households.flush();
    }

    private UUID found(UUID declarant, LocalDate today) {
        Household household = Household.found();
        households.add(household);
        households.add(new HouseholdMember(household.id(), declarant, null, today));
        return household.id();
    }
}
