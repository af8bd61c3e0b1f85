package org.mouakaba.person.boundary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keys under which a name is found however it was spelled, in Arabic, Latin or Tifinagh letters (domain dossier 7.3). All
 * scripts lead to one alphabet of consonants, so that "Yassine Ouazani" and "ياسين الوزاني" meet. A key finds candidates
 * and never decides. Public, because who writes persons in bulk must write the same keys.
 */
public final class NameKeys {

    /** Not part of a registered name. */
    private static final Set<String> HONORIFICS = Set.of(
            "moulay", "mly", "my", "sidi", "si", "lalla", "lala", "haj", "hajj", "hajja", "مولاي", "سيدي", "سي", "لاله",
            "للا", "الحاج", "الحاجه");

    /** Articles and what they become before the letters of the sun; written apart or glued. */
    private static final Set<String> ARTICLES = Set.of(
            "el", "al", "l", "ech", "ach", "es", "as", "ez", "az", "er", "ar", "et", "at", "en", "an", "ed", "ad");

    /** Joined with the next word: "Ben Yahya" is "Benyahya". */
    private static final Set<String> PREFIXES = Set.of(
            "abd", "abdel", "abdul", "ben", "bent", "bel", "bou", "ait", "ou", "u", "عبد", "بن", "بنت", "بو", "ايت",
            "او");

    /** Joined with the word before: "نور الدين" and "Nour Eddine" are one name. */
    private static final Set<String> SUFFIXES = Set.of("الدين", "eddine", "eddin", "dine", "din");

    /** As clerks shorten the most common name of all. */
    private static final Map<String, String> ABBREVIATIONS =
            Map.of("med", "mohamed", "md", "mohamed", "mohd", "mohamed");

    private static final Map<Character, String> ARABIC_LETTERS = Map.ofEntries(
            Map.entry('ا', "a"),
            Map.entry('ب', "b"),
            Map.entry('ت', "t"),
            Map.entry('ث', "t"),
            Map.entry('ج', "j"),
            Map.entry('ح', "h"),
            Map.entry('خ', "x"),
            Map.entry('د', "d"),
            Map.entry('ذ', "d"),
            Map.entry('ر', "r"),
            Map.entry('ز', "z"),
            Map.entry('س', "s"),
            Map.entry('ش', "c"),
            Map.entry('ص', "s"),
            Map.entry('ض', "d"),
            Map.entry('ط', "t"),
            Map.entry('ظ', "d"),
            Map.entry('ع', "a"),
            Map.entry('غ', "r"),
            Map.entry('ف', "f"),
            Map.entry('ق', "k"),
            Map.entry('ك', "k"),
            Map.entry('ل', "l"),
            Map.entry('م', "m"),
            Map.entry('ن', "n"),
            Map.entry('ه', "h"),
            Map.entry('و', "w"),
            Map.entry('ي', "y"));

    private static final Map<Character, String> TIFINAGH_LETTERS = Map.ofEntries(
            Map.entry('ⴰ', "a"),
            Map.entry('ⴱ', "b"),
            Map.entry('ⴳ', "g"),
            Map.entry('ⴷ', "d"),
            Map.entry('ⴹ', "d"),
            Map.entry('ⴻ', "e"),
            Map.entry('ⴼ', "f"),
            Map.entry('ⴽ', "k"),
            Map.entry('ⵀ', "h"),
            Map.entry('ⵃ', "h"),
            Map.entry('ⵄ', "a"),
            Map.entry('ⵅ', "kh"),
            Map.entry('ⵇ', "q"),
            Map.entry('ⵉ', "i"),
            Map.entry('ⵊ', "j"),
            Map.entry('ⵍ', "l"),
            Map.entry('ⵎ', "m"),
            Map.entry('ⵏ', "n"),
            Map.entry('ⵓ', "ou"),
            Map.entry('ⵔ', "r"),
            Map.entry('ⵕ', "r"),
            Map.entry('ⵖ', "gh"),
            Map.entry('ⵙ', "s"),
            Map.entry('ⵚ', "s"),
            Map.entry('ⵛ', "ch"),
            Map.entry('ⵜ', "t"),
            Map.entry('ⵟ', "t"),
            Map.entry('ⵡ', "w"),
            Map.entry('ⵢ', "y"),
            Map.entry('ⵣ', "z"),
            Map.entry('ⵥ', "z"));

    /** Latin spellings of one sound, in the order in which they are looked for. */
    private static final Map<Pattern, String> SOUNDS = sounds();

    private static final Pattern GLUED_ARTICLE =
            Pattern.compile("^(?:el(?=[^l])|al(?=[^aeioul])|[ea]([zsrtnd])(?=\\1)|[ea]ch(?=ch))");
    private static final Pattern DOUBLES = Pattern.compile("(.)\\1+");
    private static final Pattern WEAK = Pattern.compile("(?<=.)[aeiouywh]");
    private static final Pattern SERVANT_OF = Pattern.compile("^abdl");

    /** Shorter than this, a word is no longer a name once an article is taken off. */
    private static final int SHORTEST = 3;

    private NameKeys() {}

    /** Everything a search in any script may meet: the words as they are written, then their keys, all between blanks. */
    public static String searchKey(PersonName name) {
        Set<String> words = new LinkedHashSet<>();
        Set<String> keys = new LinkedHashSet<>();
        Stream.of(
                        name.givenAr(),
                        name.familyAr(),
                        name.givenLatin(),
                        name.familyLatin(),
                        name.givenTifinagh(),
                        name.familyTifinagh())
                .flatMap(part -> words(part).stream())
                .forEach(word -> {
                    words.add(word);
                    keys.addAll(keys(word));
                });
        return " " + String.join(" ", words) + " # " + String.join(" ", keys) + " ";
    }

    /**
     * The words of a name as they are compared: folded, without honorifics and articles, with "Ben", "Abd" and their like
     * joined to what follows.
     */
    public static List<String> words(@Nullable String text) {
        List<String> words = words(text, HONORIFICS);
        // Some people bear nothing but what is an honorific before another name.
        return words.isEmpty() ? words(text, Set.of()) : words;
    }

    private static List<String> words(@Nullable String text, Set<String> dropped) {
        List<String> words = new ArrayList<>();
        String prefix = "";
        for (String token : FoldedText.of(text).split(" ", -1)) {
            boolean first = words.isEmpty() && prefix.isEmpty();
            if (token.isEmpty() || ARTICLES.contains(token) || (first && dropped.contains(token))) {
                continue;
            }
            if (PREFIXES.contains(token)) {
                prefix += token;
            } else if (SUFFIXES.contains(token) && !words.isEmpty() && prefix.isEmpty()) {
                words.add(words.remove(words.size() - 1) + token);
            } else {
                words.add(prefix + ABBREVIATIONS.getOrDefault(token, token));
                prefix = "";
            }
        }
        if (!prefix.isEmpty()) {
            words.add(prefix);
        }
        return words;
    }

    /** The keys of one word of {@link #words}: more than one where an article may be glued to it. */
    public static Set<String> keys(String word) {
        Set<String> keys = new LinkedHashSet<>();
        if (arabic(word)) {
            String joined = word.replaceFirst("(?<=.)الدين$", "دين");
            keys.add(skeleton(spell(joined, ARABIC_LETTERS)));
            if (joined.startsWith("ال") && joined.length() > SHORTEST + 1) {
                keys.add(skeleton(spell(joined.substring(2), ARABIC_LETTERS)));
            }
        } else {
            String latin = latin(word);
            keys.add(skeleton(sound(latin)));
            String bare = GLUED_ARTICLE.matcher(latin).replaceFirst("");
            if (bare.length() > SHORTEST) {
                keys.add(skeleton(sound(bare)));
            }
            // "Ou" opens "Ouazzani" (و) and "Ouhammou" (أو) alike.
            if (latin.startsWith("ou") && latin.length() > SHORTEST) {
                keys.add(skeleton("a" + sound(latin.substring(2))));
            }
        }
        keys.remove("");
        return keys;
    }

    /** Whether a word is written in Arabic letters. */
    public static boolean arabic(String word) {
        return !FoldedText.ascii(word)
                && word.chars()
                        .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
    }

    /** A word in Tifinagh as it is spelled in Latin letters; any other word as it is. */
    public static String latin(String word) {
        return FoldedText.ascii(word) ? word : spell(word, TIFINAGH_LETTERS);
    }

    private static String spell(String word, Map<Character, String> letters) {
        StringBuilder spelled = new StringBuilder(word.length());
        word.chars()
                .mapToObj(letter -> (char) letter)
                .forEach(letter -> spelled.append(letters.getOrDefault(letter, String.valueOf(letter))));
        return spelled.toString();
    }

    private static String sound(String latin) {
        String sounded = latin;
        for (Map.Entry<Pattern, String> entry : SOUNDS.entrySet()) {
            sounded = entry.getKey().matcher(sounded).replaceAll(entry.getValue());
        }
        return sounded;
    }

    /** What stays of a word: its first sound and its strong consonants. */
    private static String skeleton(String sounded) {
        String single = DOUBLES.matcher(sounded).replaceAll("$1");
        String opened = single.replaceFirst("^i(?=[aeou])", "y").replaceFirst("^[eiou]", "a");
        String strong = WEAK.matcher(opened).replaceAll("");
        // Abdelrahim is said and often written Abderrahim.
        return SERVANT_OF.matcher(strong).replaceFirst("abd");
    }

    private static Map<Pattern, String> sounds() {
        Map<Pattern, String> sounds = new LinkedHashMap<>();
        // A capital stands for a sound that is found already.
        sounds.put(Pattern.compile("ch|sh"), "C");
        sounds.put(Pattern.compile("kh"), "x");
        sounds.put(Pattern.compile("gh|rh"), "r");
        sounds.put(Pattern.compile("th"), "t");
        sounds.put(Pattern.compile("dh"), "d");
        sounds.put(Pattern.compile("dj"), "j");
        sounds.put(Pattern.compile("ph"), "f");
        sounds.put(Pattern.compile("ou|oo"), "w");
        sounds.put(Pattern.compile("c(?=[eiy])"), "s");
        sounds.put(Pattern.compile("[cqg]"), "k");
        sounds.put(Pattern.compile("v"), "f");
        sounds.put(Pattern.compile("p"), "b");
        sounds.put(Pattern.compile("C"), "c");
        return Collections.unmodifiableMap(sounds);
    }
}
