package org.mouakaba.person.boundary;

import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.person.control.DuplicateFinder;
import org.mouakaba.person.control.PersonAccess;
import org.mouakaba.person.control.PersonFinder;
import org.mouakaba.person.control.PersonRepository;
import org.mouakaba.person.control.PhoneNumbers;
import org.mouakaba.person.entity.Person;
import org.mouakaba.platform.NotAllowedException;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.SystemClock;

/** Registers persons, and corrects who they are and how they are reached. */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR})
public class PersonService {

    @Inject
    PersonRepository persons;

    @Inject
    PersonAccess access;

    @Inject
    PersonFinder finder;

    @Inject
    DuplicateFinder duplicates;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    @Inject
    Event<PersonEdited> edited;

    @Inject
    Event<ProbableDuplicate> suspected;

    /**
     * Registers a person in the caller's unit. Where a protected person of another unit is probably the same, the caller
     * is told nothing and who answers for her is.
     *
     * @throws ProbablyRegistered where a record is probably the same and no word says why she is another
     */
    public PersonId register(@Valid @NotNull RegisterPerson command) {
        Actor actor = currentActor.get();
        UUID unit = actor.unitId();
        if (unit == null) {
            throw new NotAllowedException("access.noPlace");
        }
        String reason = command.differentBecause();
        PersonFinder.Found found = finder.probable(actor, command.facts());
        boolean probable = !found.matches().none();
        if (probable && (reason == null || reason.isBlank())) {
            throw new ProbablyRegistered();
        }
        Person person = Person.register(command.identity(), command.contacts(), unit, today());
        persons.add(person);
        persons.replaceIdentifiers(person.id(), command.identifiers());
        persons.replacePhones(person.id(), international(command.phones()));
        Instant now = clock.instant();
        if (probable && reason != null) {
            persons.flush();
            duplicates.distinguish(person, found.matches().candidates(), reason, actor.username(), now);
        }
        persons.flush();
        finder.remember(person);
        found.elsewhere().forEach(id -> suspected.fire(new ProbableDuplicate(id, now)));
        return new PersonId(person.id());
    }

    /** Replaces what is known of a person by what the command says. */
    public void edit(@Valid @NotNull EditPerson command) {
        access.requireChange(command.id());
        Person person = persons.getForChange(command.id());
        person.requireVersion(command.expectedVersion());
        person.identify(command.identity(), today());
        person.reach(command.contacts());
        persons.replaceIdentifiers(person.id(), command.identifiers());
        persons.replacePhones(person.id(), international(command.phones()));
        persons.flush();
        finder.remember(person);
        edited.fire(new PersonEdited(
                command.id(), clock.instant(), command.identity().deceasedOn()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SystemClock.ZONE));
    }

    private static List<PhoneEntry> international(List<PhoneEntry> typed) {
        return typed.stream()
                .map(phone -> new PhoneEntry(
                        PhoneNumbers.normalise(phone.number())
                                .orElseThrow(() -> RuleException.beside("phone", "person.phoneInvalid")),
                        phone.safe(),
                        phone.note()))
                .toList();
    }
}
