package org.mouakaba.demo.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.demo.control.Families.Arrival;

/**
 * How the people of the demo live: of most of them something is known, of few all. It falls by a chance of its own, so
 * that who the people are does not depend on it.
 */
final class Circumstances {

    private static final long SEED = 980;

    private static final List<String> UNINSURED = List.of("NONE", "NONE", "SUSPENDED", "AMO_TADAMON", "AMO_TADAMON");
    private static final List<String> INSURED = List.of("AMO_TADAMON", "AMO_SALARIED", "AMO_TNS", "UNKNOWN");
    private static final List<String> WOMEN = List.of("WIDOWED", "DIVORCED", "DIVORCED", "SEPARATED", "MARRIED");
    private static final List<String> MEN = List.of("SINGLE", "MARRIED", "DIVORCED", "WIDOWED");
    private static final List<String> WORK = List.of(
            "HOUSEWORK", "DAY_LABOUR", "STREET_VENDOR", "UNEMPLOYED", "EMPLOYEE_UNDECLARED", "EMPLOYEE_DECLARED");
    private static final List<String> DWELLINGS =
            List.of("MODERN_HOUSE", "APARTMENT", "BASIC", "ROOM", "RURAL", "TRADITIONAL_HOUSE");
    private static final List<String> TENURES = List.of("TENANT", "TENANT", "FREE_FAMILY", "OWNER");
    private static final List<String> DIFFICULTIES = List.of("2", "3", "3", "4");
    private static final String EASY = "1";

    private final Rows rows;
    private final Chance chance = new Chance(SEED);

    Circumstances(Rows rows) {
        this.rows = rows;
    }

    void house(UUID id, Arrival arrival, boolean inPopulationRegister, String province) {
        LocalDate day = arrival.day();
        boolean scored = inPopulationRegister && chance.percent(60);
        boolean housed = chance.percent(70);
        String unscored = inPopulationRegister ? "RNP_ONLY" : "NOT_REGISTERED";
        rows.addAudited(
                rows.revision(arrival.at(), arrival.by()),
                "household",
                id,
                scored ? (chance.percent(10) ? "RSU_TO_UPDATE" : "RSU_SCORED") : unscored,
                // From 8.4 to 10.6: most below the thresholds, some between them, some above.
                scored ? BigDecimal.valueOf(chance.between(84_000_000, 106_000_000), 7) : null,
                scored ? day.minusDays(chance.between(10, 600)) : null,
                chance.percent(40) ? "SEEN" : "DECLARED",
                housed ? chance.of(DWELLINGS) : null,
                housed ? chance.of(TENURES) : null,
                province);
    }

    /** Somebody of whom nothing was asked beyond her name has no row. */
    void live(long revision, UUID person, boolean man, LocalDate born, LocalDate day, boolean declarant) {
        if (!chance.percent(75)) {
            return;
        }
        boolean adult = !born.isAfter(day.minusYears(18));
        String coverage = chance.of(chance.percent(60) ? UNINSURED : INSURED);
        @Nullable String aid = aid(adult, declarant);
        int hard = chance.percent(12) ? chance.between(1, 6) : 0;
        boolean asked = hard > 0 || chance.percent(25);
        @Nullable String card = asked ? card(hard) : null;
        rows.addAudited(
                revision,
                "person_situation",
                person,
                coverage,
                source(),
                aid,
                aid == null ? null : source(),
                card,
                card == null ? null : source(),
                answer(asked, hard == 1),
                answer(asked, hard == 2),
                answer(asked, hard == 3),
                answer(asked, hard == 4),
                answer(asked, hard == 5),
                answer(asked, hard == 6),
                schooling(born, day),
                adult ? chance.of(man ? MEN : WOMEN) : "SINGLE",
                adult ? chance.of(WORK) : "CHILD_BELOW");
    }

    private @Nullable String aid(boolean adult, boolean declarant) {
        if (!adult) {
            return "NEVER";
        }
        return declarant ? chance.of(List.of("NEVER", "NEVER", "STOPPED", "RECEIVES", "UNKNOWN")) : null;
    }

    private String card(int hard) {
        return hard > 0 ? chance.of(List.of("NONE", "NONE", "REQUESTED")) : "NONE";
    }

    private @Nullable String answer(boolean asked, boolean hard) {
        if (!asked) {
            return null;
        }
        return hard ? chance.of(DIFFICULTIES) : EASY;
    }

    private @Nullable String schooling(LocalDate born, LocalDate day) {
        if (born.isAfter(day.minusYears(6))) {
            return "BELOW_AGE";
        }
        if (born.isAfter(day.minusYears(18))) {
            return chance.percent(75) ? "ENROLLED" : "DROPPED";
        }
        return null;
    }

    private String source() {
        return chance.percent(30) ? "SEEN" : "DECLARED";
    }
}
