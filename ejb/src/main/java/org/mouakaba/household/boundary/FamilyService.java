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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.household.control.HouseholdRepository;
import org.mouakaba.household.entity.Household;
import org.mouakaba.household.entity.HouseholdMember;
import org.mouakaba.household.entity.PersonRelation;
import org.mouakaba.person.boundary.Birth;
import org.mouakaba.person.boundary.BirthPrecision;
import org.mouakaba.person.boundary.PersonDetail;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonNotFound;
import org.mouakaba.person.boundary.PersonQueries;
import org.mouakaba.person.boundary.PersonService;
import org.mouakaba.person.boundary.ProbablyRegistered;
import org.mouakaba.person.boundary.Sex;
import org.mouakaba.platform.NotAllowedException;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.SystemClock;

/** What happens in a family: a child is born, somebody leaves, two are related, another speaks for the household. */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR})
public class FamilyService {

    private static final String UNKNOWN = "UNKNOWN";

    @Inject
    HouseholdRepository households;

    @Inject
    PersonQueries persons;

    @Inject
    PersonService registry;

    @Inject
    Clock clock;

    /**
     * @throws PersonNotFound where the caller may not read the person
     * @throws NotAllowedException where she may not change her
     * @throws RuleException where she is in no household, speaks for it while others stay, had not come by that day, or
     *     the day is still to come
     */
    public void leave(@Valid @NotNull LeaveHousehold command) {
        requireChange(command.person());
        HouseholdMember member = membership(command.person());
        if (member.declarant() && households.members(member.householdId()).size() > 1) {
            throw new RuleException("household.declarantFirst");
        }
        member.leave(command.day(), command.reason(), today());
        households.flush();
    }

    /**
     * @throws PersonNotFound where the caller may not read the person
     * @throws NotAllowedException where she may not change her
     * @throws RuleException where she is in no household, or what another member is to her is not said
     */
    public void nameDeclarant(@Valid @NotNull NameDeclarant command) {
        requireChange(command.person());
        HouseholdMember chosen = membership(command.person());
        List<HouseholdMember> others = households.members(chosen.householdId()).stream()
                .filter(member -> !member.personId().equals(chosen.personId()))
                .toList();
        var named = persons.candidates(
                others.stream().map(member -> new PersonId(member.personId())).toList());
        for (HouseholdMember member : others) {
            String relation = command.relations().get(member.personId());
            if (relation == null && named.containsKey(new PersonId(member.personId()))) {
                throw new RuleException("household.relationMissing");
            }
            member.stand(relation == null ? UNKNOWN : relation);
        }
        chosen.stand(null);
        households.flush();
    }

    /**
     * @throws PersonNotFound where the caller may not read the person, or the other may not be named to her
     * @throws NotAllowedException where she may not change the person
     * @throws RuleException where they are one person, are related so already, or the day is still to come
     */
    public void relate(@Valid @NotNull RelatePersons command) {
        requireChange(command.person());
        persons.candidate(command.other());
        relate(command.person().value(), command.other().value(), command.relation(), command.since());
        households.flush();
    }

    /**
     * @throws PersonNotFound where the caller may not read the person, or no relation of hers is it
     * @throws NotAllowedException where she may not change her
     * @throws RuleException where it has ended, had not begun by that day, or the day is still to come
     */
    public void endRelation(@Valid @NotNull EndRelation command) {
        requireChange(command.person());
        UUID person = command.person().value();
        households
                .relation(command.relation())
                .filter(made -> made.personId().equals(person) || made.otherId().equals(person))
                .orElseThrow(PersonNotFound::new)
                .end(command.day(), today());
        households.flush();
    }

    /**
     * Registers a child, who lives with the parent from her birth, or from the day on which the parent came. What she
     * is to the declarant follows from what the parent is; filiation beyond the parent named is not inferred.
     *
     * @throws PersonNotFound where the caller may not read the parent
     * @throws NotAllowedException where she may not change the parent
     * @throws RuleException where it is not said whether it is a girl or a boy
     * @throws ProbablyRegistered where a record is probably the child and no word says why she is another
     */
    public PersonId bear(@Valid @NotNull BearChild command) {
        requireChange(command.parent());
        Sex sex = command.child().identity().sex();
        if (sex == Sex.U) {
            throw RuleException.beside("sex", "household.childsSex");
        }
        PersonId child = registry.register(command.child());
        UUID parent = command.parent().value();
        LocalDate today = today();
        HouseholdMember home = households.membership(parent).orElseGet(() -> found(parent, today));
        LocalDate born = day(command.child().identity().birth());
        LocalDate since = born == null || born.isBefore(home.since()) ? home.since() : born;
        households.add(new HouseholdMember(home.householdId(), child.value(), toDeclarant(home, sex), since));
        relate(child.value(), parent, asChild(sex), born);
        households.flush();
        return child;
    }

    private void relate(UUID person, UUID other, String relation, @Nullable LocalDate since) {
        Kinship wanted = Kinship.of(relation);
        boolean known = households.relations(List.of(person)).stream().anyMatch(made -> {
            Kinship stands = Kinship.of(made.relation());
            return made.personId().equals(person)
                    ? made.otherId().equals(other) && stands == wanted
                    : made.personId().equals(other) && Kinship.mirror(stands) == wanted;
        });
        if (known) {
            throw RuleException.beside("relation", "household.relatedAlready");
        }
        households.add(PersonRelation.of(person, other, relation, since, today()));
    }

    private HouseholdMember found(UUID declarant, LocalDate today) {
        Household household = Household.found();
        households.add(household);
        HouseholdMember member = new HouseholdMember(household.id(), declarant, null, today);
        households.add(member);
        return member;
    }

    private HouseholdMember membership(PersonId id) {
        return households.membership(id.value()).orElseThrow(() -> new RuleException("household.inNone"));
    }

    private void requireChange(PersonId id) {
        PersonDetail person = persons.get(id);
        if (!person.editable()) {
            throw new NotAllowedException("person.notAllowed");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SystemClock.ZONE));
    }

    private static @Nullable LocalDate day(Birth birth) {
        return birth.precision() == BirthPrecision.DAY ? birth.date() : null;
    }

    private static String asChild(Sex sex) {
        return sex == Sex.F ? "DAUGHTER" : "SON";
    }

    private static String toDeclarant(HouseholdMember parent, Sex sex) {
        String relation = parent.relation();
        if (relation == null) {
            return asChild(sex);
        }
        return switch (Kinship.of(relation)) {
            case SPOUSE -> asChild(sex);
            case CHILD -> "GRANDCHILD";
            case SIBLING -> "NEPHEW_NIECE";
            case PARENT -> sex == Sex.F ? "SISTER" : "BROTHER";
            default -> UNKNOWN;
        };
    }
}
