package org.mouakaba.testing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.mouakaba.household.boundary.PersonColumn;

/**
 * A file of many persons in households of four: one row in twenty is broken, each in its own way, and three in a hundred were
 * registered before. Names are of one run only; dates are spread over sixty years.
 */
public final class ManyPersons {

    private static final List<String> GIVEN = List.of(
            "Malika",
            "Omar",
            "Zineb",
            "Rachid",
            "Hind",
            "Youssef",
            "Khadija",
            "Brahim",
            "Salma",
            "Driss",
            "Naima",
            "Tarik",
            "Loubna",
            "Mustapha",
            "Ghizlane",
            "Abdelhak",
            "Souad",
            "Hamza",
            "Btissam",
            "Kamal");
    private static final List<String> SYLLABLES =
            List.of("ba", "chi", "dou", "fe", "gha", "ji", "kou", "la", "mi", "nou", "ra", "si", "ta", "wi", "za");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int EACH = 4;

    private final String mark;

    /** @param mark begins the family names */
    public ManyPersons(String mark) {
        this.mark = mark;
    }

    public static boolean broken(int i) {
        return i % 20 == 7;
    }

    public static boolean known(int i) {
        return i % 33 == 12 && !broken(i);
    }

    /** Those who are registered before. */
    public PersonTable before(int count) {
        PersonTable table = new PersonTable();
        for (int i = 0; i < count; i++) {
            if (known(i)) {
                person(table, i, "").with(PersonColumn.PROVINCE, "04.421");
            }
        }
        return table;
    }

    public PersonTable all(int count) {
        PersonTable table = new PersonTable();
        for (int i = 0; i < count; i++) {
            person(table, i, "H" + i / EACH).with(PersonColumn.PROVINCE, "Rabat");
            if (i % EACH > 0) {
                table.with(PersonColumn.RELATION, i % 2 == 0 ? "Fils" : "DAUGHTER");
            }
            if (broken(i)) {
                spoil(table, i);
            }
        }
        return table;
    }

    private PersonTable person(PersonTable table, int i, String household) {
        return table.row(PersonColumn.HOUSEHOLD, household)
                .with(PersonColumn.GIVEN_LATIN, GIVEN.get(i % GIVEN.size()))
                .with(PersonColumn.FAMILY_LATIN, family(i / GIVEN.size()))
                .with(PersonColumn.SEX, i % 2 == 0 ? "F" : "M")
                .with(
                        PersonColumn.BIRTH_DATE,
                        LocalDate.of(1950, 1, 1)
                                .plusDays(Math.floorMod(i * 7919L + mark.hashCode(), 21_900L))
                                .format(DAY))
                .with(PersonColumn.CNIE, "ZQ" + (int) (Math.abs(mark.hashCode() % 1000L) * 20_000 + i));
    }

    private String family(int at) {
        int most = SYLLABLES.size();
        return mark + SYLLABLES.get(at % most) + SYLLABLES.get(at / most % most) + SYLLABLES.get((at * 7 + 3) % most);
    }

    private static void spoil(PersonTable table, int i) {
        switch (i / 20 % 5) {
            case 0 -> table.with(PersonColumn.SEX, "");
            case 1 -> table.with(PersonColumn.BIRTH_DATE, "31/02/1990");
            case 2 -> table.with(PersonColumn.PHONE, "12");
            case 3 -> table.with(PersonColumn.PROVINCE, "Atlantide");
            default -> table.with(PersonColumn.GIVEN_LATIN, "");
        }
    }
}
