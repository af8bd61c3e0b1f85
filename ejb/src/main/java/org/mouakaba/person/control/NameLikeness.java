package org.mouakaba.person.control;

import java.util.List;
import org.mouakaba.person.boundary.NameSound;

/**
 * How likely two spellings are one name, from 0 to 1: the least that must be changed to get from the sound of one to that
 * of the other, weighed by what people confuse. A vowel that Arabic does not write costs next to nothing, a consonant
 * nobody confuses with another costs a whole.
 */
final class NameLikeness {

    /** What a change of one consonant costs. */
    private static final double WHOLE = 1;

    /** Two letters in the wrong order, a slip of the fingers. */
    private static final double SWAPPED = 0.45;

    /** A name of two sounds differs from another as soon as one of them does. */
    private static final double SHORTEST = 2.4;

    private static final int ALPHABET = 128;

    private static final String VOWELS = "aeiouyAEJKOTVWY";

    /** Letters of one sound, or of sounds that are often taken for each other; what the confusion costs. */
    private static final List<Confusion> CONFUSIONS = List.of(
            // The same vowel, short or long, in either script.
            new Confusion("aA", 0),
            new Confusion("uW oW wW iJ yJ iY yY JY", 0),
            new Confusion("ou iy uw", 0.05),
            new Confusion("ow", 0.15),
            new Confusion("ae eA aE eE", 0.1),
            new Confusion("ei ey eJ eY iE eo eu", 0.18),
            new Confusion("eW", 0.35),
            new Confusion("ao ay aY aT TA AY TE YE", 0.4),
            new Confusion("ai au", 0.5),
            new Confusion("iA uA oA aJ aW AJ AW iu io Ju Jo Wi JW uy", 0.85),
            // An alif that opens a word carries any vowel; so does an article, and so does an ayn.
            new Confusion("Va Ve Vi Vo Vu VA VE Vy Oa Oe Oi Oo Ou OV OA", 0.02),
            new Confusion("Ka Ke Ki Ko Ku KA KO KV Ky", 0.03),
            new Confusion("KJ KW KE VJ VW", 0.25),
            // The end of a feminine name, and of one in ى.
            new Confusion("Ta", 0),
            new Confusion("Te Th TH Ya Yi", 0.02),
            new Confusion("Tt", 0.12),
            new Confusion("Ti", 0.5),
            // One sound in two letters of one script, or two in one of the other.
            new Confusion("hH lL lI LI kQ dD sS tS zD iI", 0.02),
            new Confusion("gQ gk gG rG", 0.12),
            new Confusion("gj kG QG kX hX HX hG", 0.22),
            new Confusion("jX yj jJ jC", 0.3),
            new Confusion("sz", 0.25),
            new Confusion("wf kH kh SD", 0.35),
            new Confusion("sC zd CX", 0.45),
            new Confusion("Qj jk Hj hj td tD bf mn", 0.6),
            new Confusion("lr ln nr rX", 0.85));

    private static final double[][] CHANGE = changes();

    private record Confusion(String pairs, double cost) {}

    private NameLikeness() {}

    static double of(NameSound one, NameSound other) {
        boolean across = one.arabic() != other.arabic();
        double scale = Math.max(SHORTEST, (weight(one.letters()) + weight(other.letters())) / 2);
        double cost = cost(one, other, across);
        return Math.max(0, 1 - cost / scale);
    }

    /** The cheapest way from one to the other: change, leave out, put in, or swap two neighbours. */
    private static double cost(NameSound one, NameSound other, boolean across) {
        String a = one.letters();
        String b = other.letters();
        double[] dropped = missing(a, across);
        double[] added = missing(b, across);
        double[] before = new double[b.length() + 1];
        double[] last = new double[b.length() + 1];
        double[] row = new double[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            last[j] = last[j - 1] + added[j - 1];
        }
        for (int i = 1; i <= a.length(); i++) {
            char x = a.charAt(i - 1);
            double[] change = CHANGE[x];
            row[0] = last[0] + dropped[i - 1];
            for (int j = 1; j <= b.length(); j++) {
                char y = b.charAt(j - 1);
                double least = last[j - 1] + change[y];
                least = Math.min(least, last[j] + dropped[i - 1]);
                least = Math.min(least, row[j - 1] + added[j - 1]);
                if (i > 1 && j > 1 && x == b.charAt(j - 2) && y == a.charAt(i - 2) && x != y) {
                    least = Math.min(least, before[j - 2] + SWAPPED);
                }
                row[j] = least;
            }
            double[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    /** Of each letter of a word, what it costs that the other spelling does not have it. */
    private static double[] missing(String word, boolean across) {
        double[] costs = new double[word.length()];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = missing(word, i, across);
        }
        return costs;
    }

    /** What it costs that the other spelling does not have this letter. */
    private static double missing(String word, int index, boolean across) {
        boolean opens = index == 0;
        boolean ends = index == word.length() - 1;
        return switch (word.charAt(index)) {
            case 'E', 'O', 'T' -> 0.03;
            case 'L', 'K' -> 0.05;
            case 'V' -> 0.12;
            case 'e' -> across ? 0.03 : 0.1;
            // Arabic leaves out the short vowels within a word, and writes the one that ends it.
            case 'a' -> ends ? 0.4 : across ? 0.06 : 0.18;
            case 'o' -> ends ? 0.55 : across ? 0.12 : 0.25;
            case 'i', 'u' -> ends ? 0.55 : 0.3;
            case 'A' -> across ? 0.2 : 0.3;
            case 'y' -> 0.25;
            case 'Y' -> 0.5;
            case 'I' -> 0.15;
            // In Arabic alone a long vowel makes another name: رحمة and رحيمة.
            case 'J', 'W' -> across ? 0.42 : 0.6;
            case 'w' -> 0.42;
            case 'h' -> ends ? 0.03 : 0.3;
            case 'H' -> opens ? 0.8 : 0.4;
            default -> 0.9;
        };
    }

    private static double weight(String letters) {
        double weight = 0;
        for (int i = 0; i < letters.length(); i++) {
            weight += switch (letters.charAt(i)) {
                case 'O', 'E', 'L' -> 0;
                case 'T', 'K', 'V', 'e' -> 0.2;
                case 'a', 'i', 'o', 'u', 'Y', 'y' -> 0.3;
                case 'A', 'J', 'W', 'w', 'h' -> 0.5;
                default -> 1;
            };
        }
        return weight;
    }

    private static double[][] changes() {
        double[][] changes = new double[ALPHABET][ALPHABET];
        for (int x = 0; x < ALPHABET; x++) {
            for (int y = 0; y < ALPHABET; y++) {
                boolean vowels = VOWELS.indexOf(x) >= 0 && VOWELS.indexOf(y) >= 0;
                changes[x][y] = x == y ? 0 : vowels ? 0.5 : WHOLE;
            }
        }
        for (Confusion confusion : CONFUSIONS) {
            for (String pair : confusion.pairs().split(" ", -1)) {
                changes[pair.charAt(0)][pair.charAt(1)] = confusion.cost();
                changes[pair.charAt(1)][pair.charAt(0)] = confusion.cost();
            }
        }
        return changes;
    }
}
