package org.mouakaba.person.control;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.codec.EncoderException;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.codec.language.bm.BeiderMorseEncoder;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Other ways to compare two names, each as it comes, to see what the matcher is worth beside them. */
enum NameSimilarity {
    TRIGRAMS,
    JARO_WINKLER,
    DOUBLE_METAPHONE,
    BEIDER_MORSE;

    private static final Map<String, Set<String>> PHONEMES = new ConcurrentHashMap<>();

    /** From 0 to 1; names in two scripts have nothing in common for any of them. */
    double of(String name, String otherName) {
        String one = name.toLowerCase(Locale.ROOT);
        String other = otherName.toLowerCase(Locale.ROOT);
        return switch (this) {
            case TRIGRAMS -> trigrams(one, other);
            case JARO_WINKLER -> new JaroWinklerSimilarity().apply(one, other);
            case DOUBLE_METAPHONE -> doubleMetaphone(one, other);
            case BEIDER_MORSE -> beiderMorse(one, other);
        };
    }

    /** As PostgreSQL's pg_trgm: the trigrams of each word, with two blanks before it and one behind, that both have. */
    private static double trigrams(String one, String other) {
        Set<String> mine = trigrams(one);
        Set<String> both = new HashSet<>(mine);
        both.retainAll(trigrams(other));
        Set<String> all = new HashSet<>(mine);
        all.addAll(trigrams(other));
        return all.isEmpty() ? 0 : both.size() / (double) all.size();
    }

    private static Set<String> trigrams(String text) {
        Set<String> trigrams = new HashSet<>();
        for (String word : text.split("\\P{L}+", -1)) {
            String padded = "  " + word + " ";
            for (int i = 0; !word.isEmpty() && i + 3 <= padded.length(); i++) {
                trigrams.add(padded.substring(i, i + 3));
            }
        }
        return trigrams;
    }

    private static double doubleMetaphone(String one, String other) {
        DoubleMetaphone code = new DoubleMetaphone();
        String mine = code.doubleMetaphone(one);
        return mine != null && !mine.isEmpty() && code.isDoubleMetaphoneEqual(one, other) ? 1 : 0;
    }

    private static double beiderMorse(String one, String other) {
        return Collections.disjoint(phonemes(one), phonemes(other)) ? 0 : 1;
    }

    /** Takes milliseconds for a name. */
    private static Set<String> phonemes(String name) {
        return PHONEMES.computeIfAbsent(name, NameSimilarity::encoded);
    }

    private static Set<String> encoded(String name) {
        try {
            String code = BeiderMorseEncoder.builder().get().encode(name);
            Set<String> phonemes = new HashSet<>(Arrays.asList(code.split("[-()|]+", -1)));
            phonemes.remove("");
            return phonemes;
        } catch (EncoderException e) {
            throw new IllegalArgumentException(name, e);
        }
    }
}
