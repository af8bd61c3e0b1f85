package org.mouakaba.person.control;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.NameKeys;
import org.mouakaba.person.boundary.NameSound;

/** A given or a family name as its papers write it, in one script or more, ready to be compared. */
record NamePart(List<Version> versions) {

    /** From here on two spellings are taken for one name. */
    static final double ALIKE = 0.82;

    /** One of two given names is hers as well, though less surely than both. */
    private static final double ONE_OF_TWO = 0.07;

    /** Two scripts hide what one shows: رحمة and رحيمة may both be read in "Rahma". */
    private static final double ACROSS = 0.1;

    /** Of names that are alike in one script and less so in another, so much of the difference counts. */
    private static final double OTHER_SCRIPT = 0.15;

    NamePart {
        versions = List.copyOf(versions);
    }

    /** A spelling: as a whole, and by words where there are several. */
    record Version(NameSound whole, List<NameSound> words) {

        Version {
            words = List.copyOf(words);
        }
    }

    /**
     * How like two names are.
     *
     * @param likeness from 0 to 1; that of the two spellings that are most alike, of one script where both have one
     * @param across whether these are of different scripts
     * @param part whether only one of several words is meant
     */
    record Likeness(double likeness, boolean across, boolean part) {

        /** One of them has no such name. */
        static final Likeness UNKNOWN = new Likeness(-1, false, false);

        boolean known() {
            return likeness >= 0;
        }

        boolean alike() {
            return likeness >= ALIKE;
        }

        private Likeness less(double by) {
            return known() ? new Likeness(Math.max(0, likeness - by), across, part) : this;
        }

        private Likeness or(Likeness other) {
            return other.likeness > likeness ? other : this;
        }
    }

    /** @param spellings of the same name; what is missing is left out */
    static NamePart of(@Nullable String... spellings) {
        List<Version> versions = new ArrayList<>();
        for (String spelling : spellings) {
            List<String> words = NameKeys.words(spelling);
            if (!words.isEmpty()) {
                versions.add(version(words));
            }
        }
        return new NamePart(versions);
    }

    /** @param words as {@link NameKeys#words} gives them */
    static NamePart ofWords(List<String> words) {
        return new NamePart(words.isEmpty() ? List.of() : List.of(version(words)));
    }

    private static Version version(List<String> words) {
        return new Version(
                NameSound.of(words),
                words.stream().map(word -> NameSound.of(List.of(word))).toList());
    }

    boolean known() {
        return !versions.isEmpty();
    }

    Likeness like(NamePart other) {
        Likeness within = Likeness.UNKNOWN;
        Likeness across = Likeness.UNKNOWN;
        double least = 1;
        for (Version mine : versions) {
            for (Version its : other.versions) {
                Likeness likeness = like(mine, its);
                if (likeness.across()) {
                    across = across.or(likeness);
                } else {
                    within = within.or(likeness);
                    least = Math.min(least, likeness.likeness());
                }
            }
        }
        return within.known()
                ? within.less(OTHER_SCRIPT * (within.likeness() - least)).or(across.less(ACROSS))
                : across;
    }

    private static Likeness like(Version one, Version other) {
        boolean across = one.whole().arabic() != other.whole().arabic();
        Likeness whole = new Likeness(NameLikeness.of(one.whole(), other.whole()), across, false);
        if (one.words().size() == other.words().size()) {
            return whole;
        }
        return whole.or(new Likeness(parts(one.words(), other.words()) - ONE_OF_TWO, across, true));
    }

    /** How well the words of the shorter are found in the longer. */
    private static double parts(List<NameSound> one, List<NameSound> other) {
        List<NameSound> fewer = one.size() < other.size() ? one : other;
        List<NameSound> more = one.size() < other.size() ? other : one;
        double sum = 0;
        for (NameSound word : fewer) {
            sum += more.stream()
                    .mapToDouble(candidate -> NameLikeness.of(word, candidate))
                    .max()
                    .orElse(0);
        }
        return sum / fewer.size();
    }
}
