package org.mouakaba.person.boundary;

import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.DATA_PROTECTION_OFFICER;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.casefile.boundary.CaseAccess;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.person.control.PersonAccess;
import org.mouakaba.person.control.PersonFinder;
import org.mouakaba.person.control.PersonRepository;
import org.mouakaba.person.entity.Person;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.SystemClock;

/** Reads persons: candidates for a search, and one person within the policy. */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR})
public class PersonQueries {

    /** Communes offered while somebody types. */
    private static final int OFFERED = 10;

    @Inject
    PersonRepository persons;

    @Inject
    PersonAccess access;

    @Inject
    CaseAccess caseAccess;

    @Inject
    PersonFinder finder;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /**
     * The record that holds this one since the two were found to be one person, or this one itself.
     *
     * @throws PersonNotFound where that is not the caller's to read
     */
    @RolesAllowed({SOCIAL_WORKER, SUPERVISOR, DATA_PROTECTION_OFFICER, AUDITOR})
    public PersonId holder(@NotNull PersonId id) {
        return access.holder(id);
    }

    /** @throws PersonNotFound where she does not exist or is not the caller's to read */
    @RolesAllowed({SOCIAL_WORKER, SUPERVISOR, DATA_PROTECTION_OFFICER, AUDITOR})
    public PersonCard card(@NotNull PersonId id) {
        Person person = access.require(id).person();
        return new PersonCard(
                id,
                person.name().full(),
                person.name().fullTifinagh(),
                person.sex(),
                person.birth(),
                person.birth().age(LocalDate.now(clock.withZone(SystemClock.ZONE))),
                person.territoryCode(),
                person.commune(),
                person.unitId(),
                person.protectedRecord());
    }

    /** @throws PersonNotFound where she does not exist or is not the caller's to read */
    @RolesAllowed({SOCIAL_WORKER, SUPERVISOR, DATA_PROTECTION_OFFICER, AUDITOR})
    public PersonDetail get(@NotNull PersonId id) {
        PersonAccess.Door door = access.require(id);
        Person person = door.person();
        return new PersonDetail(
                id,
                person.identity(),
                person.contacts(),
                persons.identifiers(id.value()),
                persons.phones(id.value()),
                door.cases(),
                person.protectedRecord(),
                door.editable(),
                person.version());
    }

    /**
     * The person of a case, whole.
     *
     * @throws org.mouakaba.casefile.boundary.CaseFileNotFound where the case is not the caller's to read
     */
    @RolesAllowed({SOCIAL_WORKER, SUPERVISOR, DATA_PROTECTION_OFFICER, AUDITOR})
    public PersonDetail ofCase(@NotNull CaseFileId id) {
        return get(new PersonId(caseAccess.require(id, CaseAction.READ).personId()));
    }

    /** Who may be meant, the likeliest first. A constant number of statements. */
    public PersonMatches search(@Valid @NotNull PersonSearch search) {
        return search.empty() ? new PersonMatches(List.of(), false) : finder.find(currentActor.get(), search);
    }

    /** Records that are probably the person about to be registered. */
    public PersonMatches probableMatches(@Valid @NotNull PersonFacts facts) {
        return finder.probable(currentActor.get(), facts).matches();
    }

    /** Records that may be a person, the likeliest first, each with its score and what speaks for it and against. */
    public PersonMatches possibleMatches(@Valid @NotNull PersonFacts facts) {
        return finder.possible(currentActor.get(), facts);
    }

    /**
     * One record as a search shows it, for who chose it there.
     *
     * @throws PersonNotFound where she does not exist or may not be named to the caller
     */
    @RolesAllowed({SOCIAL_WORKER, SUPERVISOR, DATA_PROTECTION_OFFICER, AUDITOR})
    public PersonCandidate candidate(@NotNull PersonId id) {
        return Optional.ofNullable(candidates(List.of(id)).get(id)).orElseThrow(PersonNotFound::new);
    }

    /** As {@link #candidate}, for several at once; who may not be named to the caller is left out. */
    @RolesAllowed({SOCIAL_WORKER, SUPERVISOR, DATA_PROTECTION_OFFICER, AUDITOR})
    public Map<PersonId, PersonCandidate> candidates(@NotNull Collection<PersonId> ids) {
        return finder
                .known(currentActor.get(), ids.stream().map(PersonId::value).toList())
                .stream()
                .collect(Collectors.toMap(PersonCandidate::id, Function.identity()));
    }

    /** The communes entered before in a province: help while typing, no list that must hold. */
    public List<String> communes(
            @NotNull @Size(max = 20) String territoryCode, @NotNull @Size(max = 100) String typed) {
        return persons.communes(territoryCode, typed.strip(), OFFERED);
    }
}
