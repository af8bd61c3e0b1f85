package org.mouakaba.person.control;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.AccessScope;
import org.mouakaba.access.boundary.Actor;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.person.boundary.CaseStanding;
import org.mouakaba.person.boundary.IdentifierEntry;
import org.mouakaba.person.boundary.MatchKeys;
import org.mouakaba.person.boundary.MatchReason;
import org.mouakaba.person.boundary.NameKeys;
import org.mouakaba.person.boundary.PersonCandidate;
import org.mouakaba.person.boundary.PersonFacts;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonMatches;
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

    /** With so few bearers of a name, near spellings are looked for as well. */
    private static final int FEW = 5;

    /** Bearers of a name that are compared at all: comparing every Fatima of the country would take seconds. */
    private static final int COMPARED = 600;

    /** Bearers of a like name that are weighed in all that is known of them: those first who share most of name and birth. */
    private static final int WEIGHED = 300;

    /** Of those, the likeliest whose rights are looked at: what sixty others are likelier than is nobody's hint. */
    private static final int LOOKED_AT = 60;

    /** What a search finds is put in order by these; of 100 points. */
    private static final int PAPER = 100;

    private static final int NAME = 60;
    private static final int PHONE = 15;
    private static final int BIRTH_YEAR = 12;

    private static final double SAME_NAME = 0.88;
    private static final double NEAR_NAME = 0.53;

    @Inject
    PersonRepository persons;

    @Inject
    CandidateRepository candidates;

    @Inject
    Lookalikes lookalikes;

    @Inject
    PersonsInHand inHand;

    /**
     * What a search found.
     *
     * @param elsewhere open cases of protected persons that match and of whom this reader is told nothing; never shown
     */
    public record Found(PersonMatches matches, List<CaseFileId> elsewhere) {}

    /** What was found of a record. */
    private record Hit(int score, List<MatchReason> reasons) {

        static final Hit NONE = new Hit(0, List.of());

        private Hit and(int more, MatchReason reason) {
            List<MatchReason> all = new ArrayList<>(reasons);
            all.add(reason);
            return new Hit(score + more, all.stream().distinct().sorted().toList());
        }
    }

    /** Who may be meant by what somebody typed. Names alone only say who comes first. */
    public PersonMatches find(Actor actor, PersonSearch search) {
        Map<UUID, Hit> found = new LinkedHashMap<>();
        String identifier = search.identifier();
        if (identifier != null) {
            note(
                    found,
                    persons.withIdentifier(IdentifierEntry.forms(identifier), LIMIT),
                    PAPER,
                    MatchReason.IDENTIFIER);
        }
        named(search.name())
                .forEach((id, fit) -> note(
                        found,
                        List.of(id),
                        Math.toIntExact(Math.round(fit * NAME)),
                        fit >= SAME_NAME ? MatchReason.NAME : MatchReason.SIMILAR_NAME));
        PhoneNumbers.normalise(search.phone())
                .ifPresent(number -> note(found, persons.withPhone(number, LIMIT), PHONE, MatchReason.PHONE));
        return matches(actor, found, search.birthYear()).matches();
    }

    /** What a record says was written: from now on it is found by that, and compared with the others. */
    public void remember(Person person) {
        candidates.write(person);
    }

    /** Records that are probably the same person, to be settled before she is registered. */
    public Found probable(Actor actor, PersonFacts facts) {
        return alike(actor, facts, PersonMatcher.PROBABLE);
    }

    /** Records that may be the same person, the likeliest first, each with its score. */
    public PersonMatches possible(Actor actor, PersonFacts facts) {
        return alike(actor, facts, PersonMatcher.POSSIBLE).matches();
    }

    private Found alike(Actor actor, PersonFacts facts, int least) {
        Portrait sought = Portrait.of(facts);
        Map<UUID, Hit> found = new LinkedHashMap<>();
        lookalikes.of(facts.identity(), sought, WEIGHED, least).entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<UUID, PersonMatcher.Match> entry) ->
                                entry.getValue().score())
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(LOOKED_AT)
                .forEach(entry -> found.put(
                        entry.getKey(),
                        new Hit(entry.getValue().score(), entry.getValue().reasons())));
        return matches(actor, found, null);
    }

    /** Who bears such a name, and how well it fits. */
    private Map<UUID, Double> named(@Nullable String typed) {
        List<String> words = NameKeys.words(typed);
        if (typed == null || words.isEmpty()) {
            return Map.of();
        }
        Set<UUID> ids = new LinkedHashSet<>(candidates.sharing(MatchKeys.of(words), COMPARED));
        if (ids.size() < FEW || candidates.anyDue()) {
            ids.addAll(persons.bearing(words, LIMIT));
        }
        if (ids.size() < FEW) {
            ids.addAll(persons.spelledLike(words, LIMIT));
        }
        TypedName name = TypedName.of(typed);
        return candidates.names(ids).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> name.fits(Portrait.given(entry.getValue()), Portrait.family(entry.getValue()))))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() >= NEAR_NAME)
                .sorted(Map.Entry.<UUID, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(LIMIT)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    /** These records, as far as they may be named to the reader. */
    public List<PersonCandidate> known(Actor actor, Collection<UUID> ids) {
        Map<UUID, Hit> found = new LinkedHashMap<>();
        ids.forEach(id -> found.put(id, Hit.NONE));
        return matches(actor, found, null).matches().candidates();
    }

    private Found matches(Actor actor, Map<UUID, Hit> hits, @Nullable Integer birthYear) {
        Map<UUID, Hit> found = held(hits);
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
                        found.getOrDefault(person.id(), Hit.NONE),
                        birthYear))
                .sorted(Comparator.comparingInt(PersonCandidate::score).reversed())
                .limit(LIMIT)
                .toList();
        Map<Boolean, List<Person>> ours = Objects.requireNonNull(named.get(false)).stream()
                .collect(Collectors.partitioningBy(
                        person -> PersonAccessPolicy.answersFor(actor, person, carried(open, person))));
        boolean restricted = Objects.requireNonNull(ours.get(true)).stream()
                .anyMatch(person ->
                        !found.getOrDefault(person.id(), Hit.NONE).reasons().equals(List.of(MatchReason.PHONE)));
        List<CaseFileId> elsewhere = Objects.requireNonNull(ours.get(false)).stream()
                .flatMap(person -> carried(open, person).stream())
                .map(carried -> new CaseFileId(carried.id()))
                .toList();
        return new Found(new PersonMatches(candidates, restricted), elsewhere);
    }

    /** A record that was found to be another one's answers as that one: by any spelling it was ever written in. */
    private Map<UUID, Hit> held(Map<UUID, Hit> hits) {
        Map<UUID, UUID> holders = persons.holders(hits.keySet());
        Map<UUID, Hit> found = new LinkedHashMap<>();
        hits.forEach((id, hit) -> found.merge(
                holders.getOrDefault(id, id), hit, (one, other) -> one.score() >= other.score() ? one : other));
        return found;
    }

    private static List<CarriedCase> carried(Map<UUID, List<CarriedCase>> open, Person person) {
        return open.getOrDefault(person.id(), List.of());
    }

    private static PersonCandidate candidate(
            Person person, CaseStanding standing, boolean readable, Hit hit, @Nullable Integer birthYear) {
        Hit all = birthYear != null && birthYear.equals(person.birth().year())
                ? hit.and(BIRTH_YEAR, MatchReason.BIRTH_YEAR)
                : hit;
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
                all.score(),
                all.reasons());
    }

    private static void note(Map<UUID, Hit> found, List<UUID> ids, int score, MatchReason reason) {
        ids.forEach(id -> found.merge(id, Hit.NONE.and(score, reason), (had, more) -> had.and(score, reason)));
    }
}
