package org.mouakaba.person.boundary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A written name in the one form in which its words are compared, whatever marks and forms of letters it was typed with. */
final class FoldedText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final char LAST_ASCII = 0x7f;

    private FoldedText() {}

    /** Lower case, one form for each letter, no marks; only letters, and single blanks between the words. */
    static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String bare = bare(text);
        StringBuilder folded = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            String letter = fold(bare.charAt(i));
            boolean doubled = letter.equals(" ") && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ');
            if (!doubled) {
                folded.append(letter);
            }
        }
        return folded.toString().strip();
    }

    /** In lower case and without marks. */
    private static String bare(String text) {
        if (ascii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        // A cedilla would go with the other marks, and leave a hard c behind.
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('ç', 's');
        return MARKS.matcher(Normalizer.normalize(compatible, Normalizer.Form.NFD))
                .replaceAll("");
    }

    static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static String fold(char letter) {
        return switch (letter) {
            case 'ٱ' -> "ا";
            case 'ى' -> "ي";
            case 'ة' -> "ه";
            case 'ڭ', 'گ', 'ݣ', 'ک' -> "ك";
            case 'ڤ' -> "ف";
            case 'پ' -> "ب";
            case 'œ' -> "oe";
            // Tatweel carries no sound; an apostrophe stands for an ain that few people write.
            case 'ـ', '\'', '’', 'ʿ', 'ʾ', '`', 'ء' -> "";
            default -> Character.isLetter(letter) ? String.valueOf(letter) : " ";
        };
    }
}
