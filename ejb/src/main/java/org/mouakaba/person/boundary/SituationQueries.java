package org.mouakaba.person.boundary;

import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.DATA_PROTECTION_OFFICER;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.person.control.PersonAccess;
import org.mouakaba.person.control.PersonFinder;
import org.mouakaba.person.control.SituationRepository;
import org.mouakaba.person.entity.Person;
import org.mouakaba.person.entity.PersonSituation;
import org.mouakaba.platform.Label;
import org.mouakaba.platform.Recorded;

/** Reads how somebody lives. */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR, DATA_PROTECTION_OFFICER, AUDITOR})
public class SituationQueries {

    @Inject
    SituationRepository situations;

    @Inject
    PersonAccess access;

    @Inject
    PersonFinder finder;

    @Inject
    CurrentActor currentActor;

    /** @throws PersonNotFound where she does not exist or is not the caller's to read */
    public SituationDetail of(@NotNull PersonId id) {
        PersonAccess.Door door = access.require(id);
        PersonSituation kept = situations.find(id).orElseGet(() -> new PersonSituation(id));
        return new SituationDetail(
                id,
                kept.situation(),
                name(kept.situation().representative().person()),
                door.editable(),
                kept.version());
    }

    /**
     * What is known of several, for who asks about a household; who is not the caller's to read is left out. A constant
     * number of statements.
     */
    @RolesAllowed({SOCIAL_WORKER, SUPERVISOR})
    public Map<PersonId, PersonAndSituation> ofAll(@NotNull @Size(max = 100) Collection<@NotNull PersonId> ids) {
        List<Person> open = access.opened(ids);
        Map<PersonId, Situation> known =
                situations.all(open.stream().map(Person::id).toList());
        return open.stream()
                .map(person -> new PersonAndSituation(
                        new PersonId(person.id()),
                        person.identity(),
                        person.contacts().careArrangement(),
                        known.getOrDefault(new PersonId(person.id()), Situation.UNKNOWN)))
                .collect(Collectors.toMap(PersonAndSituation::id, Function.identity()));
    }

    private @Nullable Label name(@Nullable PersonId representative) {
        return representative == null
                ? null
                : finder.known(currentActor.get(), List.of(representative.value())).stream()
                        .findFirst()
                        .map(PersonCandidate::name)
                        .orElse(null);
    }
}
