package org.mouakaba.person.control;

import java.util.List;
import java.util.stream.IntStream;
import org.mouakaba.person.boundary.NameKeys;

/** A name as somebody typed it into one box: in any script, given or family name first, whole or in part. */
final class TypedName {

    /** What a record has more than was typed makes it less likely, a little. */
    private static final double PART = 0.04;

    private record Split(NamePart first, NamePart then, int words) {}

    private final List<Split> splits;

    private TypedName(List<Split> splits) {
        this.splits = splits;
    }

    static TypedName of(String typed) {
        List<String> words = NameKeys.words(typed);
        return new TypedName(IntStream.rangeClosed(1, words.size())
                .mapToObj(at -> new Split(
                        NamePart.ofWords(words.subList(0, at)), NamePart.ofWords(words.subList(at, words.size())), at))
                .toList());
    }

    /** How well it fits a record, from 0 to 1. For the order of a list: names alone decide nothing. */
    double fits(NamePart given, NamePart family) {
        double best = 0;
        for (Split split : splits) {
            best = Math.max(best, Math.max(fits(split, given, family), fits(split, family, given)));
        }
        return best;
    }

    private static double fits(Split split, NamePart first, NamePart then) {
        NamePart.Likeness likeness = split.first().like(first);
        double one = NameWeights.alone(likeness);
        if (!split.then().known()) {
            // Words that were typed and that the record does not have speak against it.
            return likeness.part() && split.words() > 1 ? 0 : then.known() ? one - PART : one;
        }
        return (one + NameWeights.alone(split.then().like(then))) / 2;
    }
}
