package org.mouakaba.document.control;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mouakaba.document.control.SheetPackage.Part;

/** The text of a cell in its pieces: runs of letters of one look, without the readings that stand above them. */
final class CellText {

    private static final Pattern ESCAPED = Pattern.compile("_x(\\p{XDigit}{4})_");
    private static final int HEX = 16;

    private CellText() {}

    /**
     * Reads up to the end of an element. One letter more than allowed is kept of a text that is too long, so that whoever
     * uses it sees that it is, and only whoever uses it.
     */
    static String read(Part part, String until, int most) {
        StringBuilder text = new StringBuilder();
        boolean reading = false;
        while (part.next() && !part.ends(until)) {
            if (part.starts("rPh") || part.ends("rPh")) {
                reading = part.starts("rPh");
            } else if (part.starts("t") && !reading) {
                text.append(part.text(most));
                if (text.length() > most) {
                    text.setLength(most + 1);
                }
            }
        }
        return unescaped(text.toString());
    }

    /** Characters that XML does not carry are written {@code _x000B_}. */
    private static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), HEX))));
    }
}
