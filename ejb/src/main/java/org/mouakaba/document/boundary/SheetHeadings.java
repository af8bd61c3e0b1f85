package org.mouakaba.document.boundary;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mouakaba.platform.RuleException;

/**
 * Which letters the columns of a file have: by their headings in any of three languages.
 *
 * @param <C> the columns that are known
 */
public final class SheetHeadings<C extends Enum<C> & SheetColumn> {

    private static final List<String> LANGUAGES = List.of("ar", "fr", "en");

    private final Map<C, String> letters;

    private SheetHeadings(Map<C, String> letters) {
        this.letters = letters;
    }

    /**
     * @param others what else a heading may say
     * @throws RuleException where a column stands twice
     */
    public static <C extends Enum<C> & SheetColumn> SheetHeadings<C> of(
            SheetRow first, Class<C> columns, Map<String, C> others) {
        Map<String, C> known = new HashMap<>();
        for (C column : columns.getEnumConstants()) {
            LANGUAGES.forEach(language -> known.put(plain(column.heading(language)), column));
        }
        others.forEach((heading, column) -> known.put(plain(heading), column));
        Map<C, String> found = new EnumMap<>(columns);
        first.cells().forEach(cell -> {
            C column = known.get(plain(cell.text()));
            if (column != null && found.put(column, cell.column()) != null) {
                throw RuleException.beside(
                        "file", "document.columnTwice", cell.text().strip());
            }
        });
        return new SheetHeadings<>(found);
    }

    /** Whether the first row names no column at all. */
    public boolean none() {
        return letters.isEmpty();
    }

    /** Whether the file has it. */
    public boolean has(C column) {
        return letters.containsKey(column);
    }

    /** @throws RuleException where the file has it not */
    public void require(C column) {
        if (!has(column)) {
            throw RuleException.beside(
                    "file", "document.columnMissing", column.heading("fr"), column.heading("ar"), column.heading("en"));
        }
    }

    /** Its letters; empty where the file has it not. */
    public String letter(C column) {
        return letters.getOrDefault(column, "");
    }

    /** Without case, accents, vowel marks, apostrophes and the like: letters and digits only. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
