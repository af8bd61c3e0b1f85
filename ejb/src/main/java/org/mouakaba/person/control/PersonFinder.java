package org.mouakaba.person.control;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.AccessScope;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.person.boundary.CaseStanding;
import org.mouakaba.person.boundary.IdentifierEntry;
import org.mouakaba.person.boundary.MatchReason;
import org.mouakaba.person.boundary.NameKeys;
import org.mouakaba.person.boundary.PersonCandidate;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonIdentity;
import org.mouakaba.person.boundary.PersonMatches;
import org.mouakaba.person.boundary.PersonName;
import org.mouakaba.person.boundary.PersonSearch;
import org.mouakaba.person.boundary.PersonsInHand;
import org.mouakaba.person.entity.Person;

/**
 * Finds who may be meant and says why. It suggests and never decides. A protected person is never named to who does not
 * answer for her: her own unit is told that a restricted record may match, any other unit nothing at all.
 */
public class PersonFinder {

    /** Nobody compares more. */
    private static final int LIMIT = 20;

    /** With so few exact bearers of a name, near spellings are looked for as well. */
    private static final int FEW = 5;

    @Inject
    PersonRepository persons;

    @Inject
    PersonsInHand inHand;

    /**
     * What a search found.
     *
     * @param elsewhere open cases of protected persons that match and of whom this reader is told nothing; never shown
     */
    public record Found(PersonMatches matches, List<CaseFileId> elsewhere) {}

    public PersonMatches find(Actor actor, PersonSearch search) {
        Map<UUID, EnumSet<MatchReason>> found = new LinkedHashMap<>();
        String identifier = search.identifier();
        if (identifier != null) {
            note(found, persons.withIdentifier(IdentifierEntry.forms(identifier), LIMIT), MatchReason.IDENTIFIER);
        }
        PhoneNumbers.normalise(search.phone())
                .ifPresent(number -> note(found, persons.withPhone(number, LIMIT), MatchReason.PHONE));
        List<String> words = NameKeys.words(search.name());
        note(found, persons.bearing(words, LIMIT), MatchReason.NAME);
        if (found.size() < FEW) {
            note(found, persons.spelledLike(words, LIMIT), MatchReason.SIMILAR_NAME);
        }
        return matches(actor, found, search.birthYear()).matches();
    }

    /** Records that are probably the same person: the same paper, or the same name and year of birth. */
    public Found probable(Actor actor, PersonIdentity identity, List<IdentifierEntry> identifiers) {
        Map<UUID, EnumSet<MatchReason>> found = new LinkedHashMap<>();
        List<String> forms =
                identifiers.stream().map(IdentifierEntry::normalised).toList();
        note(found, persons.withIdentifier(forms, LIMIT), MatchReason.IDENTIFIER);
        Integer year = identity.birth().year();
        if (year != null) {
            fullNames(identity.name())
                    .forEach(words -> persons.all(persons.bearing(words, LIMIT)).stream()
                            .filter(person -> year.equals(person.birth().year()))
                            .forEach(person -> note(found, List.of(person.id()), MatchReason.NAME)));
        }
        return matches(actor, found, year);
    }

    /** These records, as far as they may be named to the reader. */
    public List<PersonCandidate> known(Actor actor, Collection<UUID> ids) {
        Map<UUID, EnumSet<MatchReason>> found = new LinkedHashMap<>();
        ids.forEach(id -> found.put(id, EnumSet.noneOf(MatchReason.class)));
        return matches(actor, found, null).matches().candidates();
    }

    private Found matches(Actor actor, Map<UUID, EnumSet<MatchReason>> found, @Nullable Integer birthYear) {
        // As they were found, the nearest spelling first: the weight orders only what it tells apart.
        List<UUID> order = List.copyOf(found.keySet());
        List<Person> rows = persons.all(order).stream()
                .sorted(Comparator.comparingInt(person -> order.indexOf(person.id())))
                .toList();
        Set<UUID> answeredFor = persons.readable(AccessScope.of(actor), found.keySet());
        Set<UUID> screened = inHand.of(actor, found.keySet());
        Map<UUID, List<CarriedCase>> open =
                persons.carried(found.keySet()).stream().collect(Collectors.groupingBy(CarriedCase::personId));
        Map<Boolean, List<Person>> named = rows.stream()
                .collect(Collectors.partitioningBy(person -> !person.protectedRecord()
                        || answeredFor.contains(person.id())
                        || screened.contains(person.id())));
        List<Person> shown = Objects.requireNonNull(named.get(true));
        Map<UUID, CaseStanding> standings =
                persons.standings(shown.stream().map(Person::id).toList(), actor.workerId());
        List<PersonCandidate> candidates = shown.stream()
                .map(person -> candidate(
                        person,
                        standings.getOrDefault(person.id(), CaseStanding.NONE),
                        answeredFor.contains(person.id())
                                || PersonAccessPolicy.opensToUnit(
                                        actor, person, screened.contains(person.id()), carried(open, person)),
                        found.getOrDefault(person.id(), EnumSet.noneOf(MatchReason.class)),
                        birthYear))
                .sorted(Comparator.comparingInt(PersonCandidate::weight).reversed())
                .limit(LIMIT)
                .toList();
        Map<Boolean, List<Person>> ours = Objects.requireNonNull(named.get(false)).stream()
                .collect(Collectors.partitioningBy(
                        person -> PersonAccessPolicy.answersFor(actor, person, carried(open, person))));
        boolean restricted = Objects.requireNonNull(ours.get(true)).stream()
                .anyMatch(person -> !EnumSet.of(MatchReason.PHONE).equals(found.get(person.id())));
        List<CaseFileId> elsewhere = Objects.requireNonNull(ours.get(false)).stream()
                .flatMap(person -> carried(open, person).stream())
                .map(carried -> new CaseFileId(carried.id()))
                .toList();
        return new Found(new PersonMatches(candidates, restricted), elsewhere);
    }

    private static List<CarriedCase> carried(Map<UUID, List<CarriedCase>> open, Person person) {
        return open.getOrDefault(person.id(), List.of());
    }

    private static PersonCandidate candidate(
            Person person,
            CaseStanding standing,
            boolean readable,
            EnumSet<MatchReason> reasons,
            @Nullable Integer birthYear) {
        EnumSet<MatchReason> why = reasons.clone();
        if (birthYear != null && birthYear.equals(person.birth().year())) {
            why.add(MatchReason.BIRTH_YEAR);
        }
        return new PersonCandidate(
                new PersonId(person.id()),
                person.name().full(),
                person.name().fullTifinagh(),
                person.sex(),
                person.birth().year(),
                person.territoryCode(),
                person.commune(),
                standing,
                readable,
                why);
    }

    private static void note(Map<UUID, EnumSet<MatchReason>> found, List<UUID> ids, MatchReason reason) {
        ids.forEach(id -> {
            EnumSet<MatchReason> reasons = found.computeIfAbsent(id, unused -> EnumSet.noneOf(MatchReason.class));
            if (reason != MatchReason.SIMILAR_NAME || !reasons.contains(MatchReason.NAME)) {
                reasons.add(reason);
            }
        });
    }

    private static Stream<List<String>> fullNames(PersonName name) {
        return Stream.of(words(name.givenAr(), name.familyAr()), words(name.givenLatin(), name.familyLatin()))
                .filter(words -> words.size() > 1);
    }

    private static List<String> words(@Nullable String given, @Nullable String family) {
        List<String> words = new ArrayList<>(NameKeys.words(given));
        words.addAll(NameKeys.words(family));
        return words;
    }
}
