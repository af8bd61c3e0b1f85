package org.mouakaba.document.control;

/** The names of columns: A, B … Z, AA. */
final class ColumnLetters {

    private static final int LETTERS = 26;

    /** No spreadsheet has a column beyond XFD. */
    private static final int LONGEST = 3;

    private ColumnLetters() {}

    /** @param index from 0 */
    static String of(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** The index, from 0, of the column that a place such as {@code AB12} names; -1 where it names none. */
    static int index(String place) {
        int index = 0;
        int letters = 0;
        while (letters < place.length() && place.charAt(letters) >= 'A' && place.charAt(letters) <= 'Z') {
            index = index * LETTERS + place.charAt(letters) - 'A' + 1;
            letters++;
            if (letters > LONGEST) {
                return -1;
            }
        }
        return index - 1;
    }
}
