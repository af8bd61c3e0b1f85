package org.mouakaba.person.control;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.AccessScope;
import org.mouakaba.access.boundary.Actor;
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
import org.mouakaba.person.entity.Person;

/**
 * Finds who may be meant and says why. It suggests and never decides. A protected person is never named to who does not
 * answer for her: the answer says only that a restricted record may match.
 */
public class PersonFinder {

    /** Nobody compares more. */
    private static final int LIMIT = 20;

    /** With so few exact bearers of a name, near spellings are looked for as well. */
    private static final int FEW = 5;

    @Inject
    PersonRepository persons;

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
        return matches(actor, found, search.birthYear());
    }

    /** Records that are probably the same person: the same paper, or the same name and year of birth. */
    public PersonMatches probable(Actor actor, PersonIdentity identity, List<IdentifierEntry> identifiers) {
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
        return matches(actor, found, null).candidates();
    }

    private PersonMatches matches(Actor actor, Map<UUID, EnumSet<MatchReason>> found, @Nullable Integer birthYear) {
        // As they were found, the nearest spelling first: the weight orders only what it tells apart.
        List<UUID> order = List.copyOf(found.keySet());
        List<Person> rows = persons.all(order).stream()
                .sorted(Comparator.comparingInt(person -> order.indexOf(person.id())))
                .toList();
        Set<UUID> answeredFor = persons.readable(AccessScope.of(actor), found.keySet());
        List<Person> shown = rows.stream()
                .filter(person -> !person.protectedRecord() || answeredFor.contains(person.id()))
                .toList();
        Map<UUID, CaseStanding> standings =
                persons.standings(shown.stream().map(Person::id).toList(), actor.workerId());
        List<PersonCandidate> candidates = shown.stream()
                .map(person -> candidate(
                        person,
                        standings.getOrDefault(person.id(), CaseStanding.NONE),
                        answeredFor.contains(person.id()) || PersonAccess.ofUnit(person, actor),
                        found.getOrDefault(person.id(), EnumSet.noneOf(MatchReason.class)),
                        birthYear))
                .sorted(Comparator.comparingInt(PersonCandidate::weight).reversed())
                .limit(LIMIT)
                .toList();
        return new PersonMatches(candidates, shown.size() < rows.size());
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
