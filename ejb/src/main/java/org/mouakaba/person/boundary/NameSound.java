package org.mouakaba.person.boundary;

import java.util.List;
import java.util.Map;

/**
 * How a written name sounds, in one alphabet for all scripts, one letter for each sound. What is ambiguous in a script
 * keeps a letter of its own, and who compares two of them knows what it may stand for.
 *
 * <p>Lower case is what is heard. Upper case is what may be heard: {@code V} an alif that opens the word (any vowel),
 * {@code L} the l of an article, {@code O} the vowel of an article, {@code I} a letter l that may be an article, {@code T}
 * a final ه that may be ة, {@code Y} a final ي that may be ى, {@code A} a long a, {@code W} and {@code J} a و or ي of
 * Arabic, {@code G} gh, {@code E} an e that closes the word, {@code H} ح, {@code C} sh, {@code Q} ق, {@code X} kh, {@code D}
 * ذ and ظ, {@code S} ث, {@code K} ayn.
 */
public record NameSound(String letters, boolean arabic) {

    private static final Map<Character, Character> ARABIC = Map.ofEntries(
            Map.entry('ا', 'A'),
            Map.entry('ب', 'b'),
            Map.entry('ت', 't'),
            Map.entry('ث', 'S'),
            Map.entry('ج', 'j'),
            Map.entry('ح', 'H'),
            Map.entry('خ', 'X'),
            Map.entry('د', 'd'),
            Map.entry('ذ', 'D'),
            Map.entry('ر', 'r'),
            Map.entry('ز', 'z'),
            Map.entry('س', 's'),
            Map.entry('ش', 'C'),
            Map.entry('ص', 's'),
            Map.entry('ض', 'd'),
            Map.entry('ط', 't'),
            Map.entry('ظ', 'D'),
            Map.entry('ع', 'K'),
            Map.entry('غ', 'G'),
            Map.entry('ف', 'f'),
            Map.entry('ق', 'Q'),
            Map.entry('ك', 'k'),
            Map.entry('ل', 'l'),
            Map.entry('م', 'm'),
            Map.entry('ن', 'n'),
            Map.entry('ه', 'h'),
            Map.entry('و', 'W'),
            Map.entry('ي', 'J'));

    /** @param words of one script, as {@link NameKeys#words} gives them; written in one or apart, they sound alike */
    public static NameSound of(List<String> words) {
        StringBuilder sound = new StringBuilder();
        boolean arabic = false;
        for (String word : words) {
            arabic |= NameKeys.arabic(word);
            sound.append(arabic ? ofArabic(word) : ofLatin(NameKeys.latin(word)));
        }
        return new NameSound(single(sound), arabic);
    }

    /**
     * The consonants that stay whatever the spelling, those that are often confused as one; of a name that has fewer than two
     * of them, also what is weak. For finding, never for deciding.
     */
    String bones() {
        StringBuilder bones = new StringBuilder();
        StringBuilder flesh = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            char bone = bone(letter);
            if (bone != ' ') {
                bones.append(bone);
            }
            char either = bone == ' ' ? weak(letter) : bone;
            if (either != ' ') {
                flesh.append(either);
            }
        }
        return single(bones.length() < 2 ? flesh : bones);
    }

    private static char bone(char letter) {
        return switch (letter) {
            case 'k', 'g', 'Q', 'X', 'G' -> 'k';
            case 's', 'z' -> 's';
            case 'd', 'D' -> 'd';
            case 't', 'S' -> 't';
            case 'b', 'f', 'j', 'l', 'm', 'n', 'r', 'C' -> letter;
            default -> ' ';
        };
    }

    private static char weak(char letter) {
        return switch (letter) {
            case 'h', 'H' -> 'h';
            case 'W', 'w', 'u', 'o' -> 'w';
            case 'J', 'y', 'i' -> 'y';
            default -> ' ';
        };
    }

    private static String ofArabic(String word) {
        StringBuilder sound = new StringBuilder(word.length());
        int last = word.length() - 1;
        int from = 0;
        if (word.startsWith("عبدال")) {
            sound.append("KbdOL");
            from = 5;
        } else if (word.startsWith("ال") && last > 2) {
            sound.append("OL");
            from = 2;
        } else if (word.startsWith("ل") && last > 2) {
            sound.append('I');
            from = 1;
        }
        for (int i = from; i <= last; i++) {
            char letter = word.charAt(i);
            Character heard = ARABIC.get(letter);
            if (heard == null) {
                continue;
            }
            if (i > 1 && i + 4 <= last && word.startsWith("ال", i)) {
                // The article within a compound: نورالدين.
                sound.append("OL");
                i++;
                continue;
            }
            if (letter == 'ا' && i == 0) {
                sound.append('V');
            } else if (letter == 'ه' && i == last) {
                sound.append('T');
            } else if (letter == 'ي' && i == last) {
                sound.append('Y');
            } else {
                sound.append(heard.charValue());
            }
        }
        return sound.toString();
    }

    private static String ofLatin(String word) {
        StringBuilder sound = new StringBuilder(word.length());
        int i = opening(word, sound);
        while (i < word.length()) {
            i += heard(word, i, sound);
        }
        return sound.toString();
    }

    /** What an article may have left at the beginning; how many letters are said. */
    private static int opening(String word, StringBuilder sound) {
        int length = word.length();
        if (length > 6 && word.startsWith("abd") && vowel(word.charAt(3)) && word.charAt(4) == 'l') {
            sound.append("abdOL");
            return 5;
        }
        String servant = word.startsWith("abd") ? "abd" : word.startsWith("ait") ? "ait" : "";
        if (!servant.isEmpty() && length > servant.length() + 1) {
            sound.append(servant);
            return servant.length();
        }
        char first = length == 0 ? ' ' : word.charAt(0);
        if (length > 4 && (first == 'e' || first == 'a')) {
            char second = word.charAt(1);
            if (second == 'l' && (first == 'e' || !vowel(word.charAt(2)))) {
                sound.append("OL");
                return 2;
            }
            boolean doubled = second == word.charAt(2) || word.startsWith("chch", 1);
            if (doubled && !vowel(second)) {
                sound.append('O');
                return 1;
            }
        }
        if (length > 4 && first == 'l') {
            sound.append('I');
            return 1;
        }
        return 0;
    }

    private static int heard(String word, int i, StringBuilder sound) {
        char letter = word.charAt(i);
        char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
        char third = i + 2 < word.length() ? word.charAt(i + 2) : ' ';
        switch (letter) {
            case 'c' -> {
                if (next == 'h') {
                    sound.append('C');
                    return 2;
                }
                sound.append(next == 'e' || next == 'i' || next == 'y' ? 's' : 'k');
            }
            case 's' -> {
                if (next == 'c' && third == 'h') {
                    return 1;
                }
                sound.append(next == 'h' ? 'C' : 's');
                return next == 'h' ? 2 : 1;
            }
            case 'k' -> {
                sound.append(next == 'h' ? 'X' : 'k');
                return next == 'h' ? 2 : 1;
            }
            case 'g' -> {
                if (next == 'h') {
                    sound.append('G');
                    return 2;
                }
                sound.append('g');
                return next == 'u' && (third == 'e' || third == 'i') ? 2 : 1;
            }
            case 'r' -> {
                boolean gh = next == 'h' && vowel(third);
                sound.append(gh ? 'G' : 'r');
                return gh ? 2 : 1;
            }
            case 't' -> {
                if (next == 'c' && third == 'h') {
                    return 1;
                }
                sound.append(next == 'h' ? 'S' : 't');
                return next == 'h' ? 2 : 1;
            }
            case 'd' -> {
                if (next == 'j') {
                    return 1;
                }
                sound.append(next == 'h' ? 'D' : 'd');
                return next == 'h' ? 2 : 1;
            }
            case 'p' -> {
                sound.append(next == 'h' ? 'f' : 'b');
                return next == 'h' ? 2 : 1;
            }
            case 'q' -> {
                sound.append('k');
                return next == 'u' && vowel(third) ? 2 : 1;
            }
            case 'o' -> {
                boolean one = next == 'u' || next == 'o';
                sound.append(one ? 'u' : 'o');
                return one ? 2 : 1;
            }
            case 'e' -> {
                if (next == 'e') {
                    sound.append('i');
                    return 2;
                }
                sound.append(next == ' ' ? 'E' : 'e');
            }
            case 'v' -> sound.append('f');
            case 'x' -> sound.append('C');
            case 'y' -> {
                // Between an i and a vowel it is heard anyway.
                if (next != 'i' && (i == 0 || word.charAt(i - 1) != 'i')) {
                    sound.append('y');
                }
            }
            default -> sound.append(letter);
        }
        return 1;
    }

    private static boolean vowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }

    /** A doubled letter is heard once. */
    private static String single(CharSequence sound) {
        StringBuilder single = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            char letter = sound.charAt(i);
            if (i == 0 || letter != sound.charAt(i - 1)) {
                single.append(letter);
            }
        }
        return single.toString();
    }
}
