package org.mouakaba.web.household;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.household.boundary.Family;

/**
 * A family as a picture: a row for each generation, those who live together in one frame and the others beside it. Lengths
 * are user units of SVG. Who may not be named stands in a row of her own without a line.
 *
 * @param frame null where nobody lives together
 */
public record Genogram(
        List<Symbol> symbols, List<Line> lines, @Nullable Frame frame, int width, int height) {

    static final int RADIUS = 22;

    public Genogram {
        symbols = List.copyOf(symbols);
        lines = List.copyOf(lines);
    }

    /** Square, circle or diamond by sex, a padlock where nothing may be told. */
    public enum Shape {
        SQUARE,
        CIRCLE,
        DIAMOND,
        LOCK
    }

    /**
     * One person.
     *
     * @param id null where her page does not open to the reader
     * @param given and {@code family}: her name on two lines
     */
    public record Symbol(
            Shape shape,
            int x,
            int y,
            @Nullable UUID id,
            String name,
            String given,
            String family,
            @Nullable Integer birthYear,
            boolean self,
            boolean dead) {

        public int left() {
            return x - RADIUS;
        }

        public int top() {
            return y - RADIUS;
        }

        public int right() {
            return x + RADIUS;
        }

        public int bottom() {
            return y + RADIUS;
        }

        public int size() {
            return 2 * RADIUS;
        }
    }

    /** @param style couple, former, descent, care or sibling */
    public record Line(String path, String style) {}

    /** Round those who live together. */
    public record Frame(int x, int y, int width, int height) {}

    public static Genogram of(Family family, Locale locale, boolean rightToLeft) {
        return new GenogramLayout(family, locale, rightToLeft).draw();
    }
}
