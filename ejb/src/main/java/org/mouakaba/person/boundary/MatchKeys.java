package org.mouakaba.person.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers under which an index finds the records that may be one person, so that a million need not be looked at: a given
 * name with a family name, each by its key and one of them also with a consonant left out, in either order; and each of them
 * with the day of birth. Records that share a number are candidates, and nothing more. Public, because who writes persons in
 * bulk must write the same numbers.
 */
public final class MatchKeys {

    /** A name of more keys than these is no name; what is left out is found by the others. */
    private static final int MOST = 96;

    /** From a key of so many consonants one may be missing. */
    private static final int SLIPS = 2;

    private MatchKeys() {}

    /** The numbers of a record, in order. */
    public static List<Integer> of(PersonName name, Birth birth) {
        Set<String> given = keys(name.givenAr(), name.givenLatin(), name.givenTifinagh());
        Set<String> family = keys(name.familyAr(), name.familyLatin(), name.familyTifinagh());
        Set<Integer> numbers = new TreeSet<>();
        addPairs(numbers, given, family.isEmpty() ? given : family);
        LocalDate day = birth.precision() == BirthPrecision.DAY ? birth.date() : null;
        if (day != null) {
            Stream.concat(given.stream(), family.stream()).forEach(key -> numbers.add(number(key, day.toString())));
        }
        return numbers.stream().limit(MOST).toList();
    }

    /** The numbers of a name that somebody typed, in any order of its words; none for a single word. */
    public static List<Integer> of(List<String> words) {
        Set<Integer> numbers = new TreeSet<>();
        for (int at = 1; at < words.size(); at++) {
            addPairs(numbers, keys(words.subList(0, at)), keys(words.subList(at, words.size())));
        }
        return numbers.stream().limit(MOST).toList();
    }

    private static Set<String> keys(@Nullable String... spellings) {
        Set<String> keys = new LinkedHashSet<>();
        for (String spelling : spellings) {
            keys.addAll(keys(NameKeys.words(spelling)));
        }
        return keys;
    }

    /** Of the name as a whole, and of each of its words: of two given names a paper may have one. */
    private static Set<String> keys(List<String> words) {
        Set<String> keys = new LinkedHashSet<>();
        if (!words.isEmpty()) {
            keys.add(NameSound.of(words).bones());
            words.forEach(word -> keys.add(NameSound.of(List.of(word)).bones()));
        }
        return keys;
    }

    private static void addPairs(Set<Integer> numbers, Set<String> some, Set<String> others) {
        for (String one : some) {
            for (String other : others) {
                numbers.add(number(one, other));
                slips(one).forEach(slip -> numbers.add(number(slip, other)));
                slips(other).forEach(slip -> numbers.add(number(one, slip)));
            }
        }
    }

    private static List<String> slips(String key) {
        List<String> slips = new ArrayList<>();
        for (int i = 0; key.length() >= SLIPS && i < key.length(); i++) {
            slips.add(key.substring(0, i) + key.substring(i + 1));
        }
        return slips;
    }

    /** The same whichever comes first. Two pairs with one number cost a comparison and nothing else. */
    private static int number(String one, String other) {
        return one.compareTo(other) <= 0 ? (one + '|' + other).hashCode() : (other + '|' + one).hashCode();
    }
}
