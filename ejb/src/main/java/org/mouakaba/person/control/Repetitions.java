package org.mouakaba.person.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mouakaba.person.boundary.MatchKeys;
import org.mouakaba.person.boundary.PersonFacts;

/** Compares the persons of one list with each other, those only that share a number of {@link MatchKeys}. */
public final class Repetitions {

    /** Bearers of a like name that one is weighed against, those first who share most. */
    private static final int COMPARED = 60;

    private final Map<Integer, List<Integer>> sharing = new HashMap<>();
    private final List<Portrait> portraits = new ArrayList<>();

    private Repetitions() {}

    public static Map<Integer, Integer> among(List<PersonFacts> persons) {
        Repetitions seen = new Repetitions();
        Map<Integer, Integer> repeated = new HashMap<>();
        for (int i = 0; i < persons.size(); i++) {
            int before = seen.before(persons.get(i));
            if (before >= 0) {
                repeated.put(i, before);
            }
        }
        return repeated;
    }

    /** The likeliest one before it, or -1; from now on it is one of those. */
    private int before(PersonFacts facts) {
        Portrait portrait = Portrait.of(facts);
        List<Integer> numbers =
                MatchKeys.of(facts.identity().name(), facts.identity().birth());
        Map<Integer, Integer> shared = new HashMap<>();
        numbers.forEach(number ->
                sharing.getOrDefault(number, List.of()).forEach(other -> shared.merge(other, 1, Integer::sum)));
        int likeliest = shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COMPARED)
                .map(Map.Entry::getKey)
                .filter(other ->
                        PersonMatcher.compare(portrait, portraits.get(other)).score() >= PersonMatcher.PROBABLE)
                .min(Comparator.naturalOrder())
                .orElse(-1);
        int place = portraits.size();
        portraits.add(portrait);
        numbers.forEach(number ->
                sharing.computeIfAbsent(number, n -> new ArrayList<>()).add(place));
        return likeliest;
    }
}
