package org.mouakaba.person.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mouakaba.person.boundary.MatchReason.BIRTH_DATE;
import static org.mouakaba.person.boundary.MatchReason.BIRTH_DIGIT;
import static org.mouakaba.person.boundary.MatchReason.BIRTH_OTHER;
import static org.mouakaba.person.boundary.MatchReason.BIRTH_SWAPPED;
import static org.mouakaba.person.boundary.MatchReason.BIRTH_YEAR;
import static org.mouakaba.person.boundary.MatchReason.FAMILY_NAME;
import static org.mouakaba.person.boundary.MatchReason.FAMILY_NAME_ACROSS;
import static org.mouakaba.person.boundary.MatchReason.FAMILY_NAME_NEAR;
import static org.mouakaba.person.boundary.MatchReason.FAMILY_NAME_OTHER;
import static org.mouakaba.person.boundary.MatchReason.GIVEN_NAME;
import static org.mouakaba.person.boundary.MatchReason.GIVEN_NAME_ACROSS;
import static org.mouakaba.person.boundary.MatchReason.GIVEN_NAME_NEAR;
import static org.mouakaba.person.boundary.MatchReason.GIVEN_NAME_OTHER;
import static org.mouakaba.person.boundary.MatchReason.GIVEN_NAME_PART;
import static org.mouakaba.person.boundary.MatchReason.IDENTIFIER;
import static org.mouakaba.person.boundary.MatchReason.NAMES_SWAPPED;
import static org.mouakaba.person.boundary.MatchReason.PHONE;
import static org.mouakaba.person.boundary.MatchReason.PLACE;
import static org.mouakaba.person.boundary.MatchReason.TWIN;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mouakaba.person.boundary.Birth;
import org.mouakaba.person.boundary.BirthPrecision;
import org.mouakaba.person.boundary.MatchReason;
import org.mouakaba.person.boundary.Sex;
import org.mouakaba.person.control.LabelledPairs.Pair;

class PersonMatcherTest {

    private static final Birth DAY = birth("1984-03-05", BirthPrecision.DAY);
    private static final Birth YEAR = birth("1984-01-01", BirthPrecision.YEAR);

    /** The measured worth: what falls below, a change has broken. Figures in docs/matching.md. */
    @Test
    void tellsThePersonFromTenWhoLookAlike() {
        Worth fitted = Worth.of("names-fitted.csv");
        assertThat(fitted.recall()).as("recall, fitted names").isGreaterThanOrEqualTo(0.965);
        assertThat(fitted.precision()).as("precision, fitted names").isGreaterThanOrEqualTo(0.96);
        Worth heldOut = Worth.of("names-held-out.csv");
        assertThat(heldOut.recall()).as("recall, held-out names").isGreaterThanOrEqualTo(0.955);
        assertThat(heldOut.precision()).as("precision, held-out names").isGreaterThanOrEqualTo(0.94);
    }

    @Test
    void seesOneNameInTwoScripts() {
        probable(
                portrait("ياسين", "الوزاني", DAY, null),
                portrait("Yassine", "Ouazani", YEAR, null),
                GIVEN_NAME_ACROSS,
                FAMILY_NAME_ACROSS,
                BIRTH_YEAR);
    }

    @Test
    void seesOneNameInTwoSpellings() {
        probable(
                portrait("Khadija", "Ech-Cherkaoui", DAY, null),
                portrait("Khdija", "Charqawi", DAY, null),
                GIVEN_NAME_NEAR,
                FAMILY_NAME_NEAR,
                BIRTH_DATE);
    }

    @Test
    void seesOneOfTwoGivenNames() {
        probable(
                portrait("فاطمة الزهراء", "العلوي", DAY, "+212661000001"),
                portrait("Fatima", "Alaoui", DAY, "+212661000001"),
                GIVEN_NAME_PART,
                FAMILY_NAME_ACROSS,
                BIRTH_DATE,
                PHONE);
    }

    @Test
    void seesNamesInEachOthersFields() {
        probable(
                portrait("Driss", "Benyahya", DAY, null),
                portrait("بن يحيى", "إدريس", DAY, null),
                NAMES_SWAPPED,
                GIVEN_NAME_ACROSS,
                FAMILY_NAME_ACROSS,
                BIRTH_DATE);
    }

    @Test
    void seesADayAndAMonthThatChangedPlacesAndADigitThatIsWrong() {
        probable(
                portrait("Samira", "Tazi", DAY, null),
                portrait("Samira", "Tazi", birth("1984-05-03", BirthPrecision.DAY), null),
                GIVEN_NAME,
                FAMILY_NAME,
                BIRTH_SWAPPED);
        probable(
                portrait("Samira", "Tazi", DAY, null),
                portrait("سميرة", "التازي", birth("1984-03-06", BirthPrecision.DAY), null),
                GIVEN_NAME_ACROSS,
                FAMILY_NAME_ACROSS,
                BIRTH_DIGIT);
    }

    @Test
    void warnsOfTwins() {
        other(
                portrait("حسن", "المرابط", DAY, "+212661000001"),
                portrait("Khalid", "El Mrabet", DAY, "+212661000001"),
                GIVEN_NAME_OTHER,
                FAMILY_NAME_ACROSS,
                BIRTH_DATE,
                PHONE,
                TWIN);
        assertThat(PersonMatcher.compare(
                                portrait("حسن", "المرابط", DAY, null), portrait("Houssine", "El Mrabet", DAY, null))
                        .reasons())
                .contains(GIVEN_NAME_OTHER, TWIN);
    }

    @Test
    void leavesACousinOfTheSameNameAlone() {
        other(
                portrait("كريم", "حداد", DAY, null),
                portrait("Karim", "Haddad", birth("1990-11-20", BirthPrecision.DAY), null),
                GIVEN_NAME_ACROSS,
                FAMILY_NAME_ACROSS,
                BIRTH_OTHER);
    }

    /** Of a million people one or two bear her given name and were born on her day. */
    @Test
    void leavesAStrangerOfOneDayAndGivenNameAlone() {
        other(
                portrait("كريم", "حداد", DAY, null),
                portrait("Karim", "Tazi", DAY, null),
                GIVEN_NAME_ACROSS,
                FAMILY_NAME_OTHER,
                BIRTH_DATE);
        other(
                portrait("Malika", "Berrada", DAY, null),
                portrait("Malika", "Bennani", DAY, null),
                GIVEN_NAME,
                FAMILY_NAME_OTHER,
                BIRTH_DATE);
    }

    /** Two girls of one name and class who give the telephone of one shop. */
    @Test
    void leavesAStrangerOfOneYearGivenNameAndTelephoneAlone() {
        for (String family : new String[] {"Berrada", "Bennis", "Ziani", "Haddad"}) {
            other(
                    portrait("هند", "التازي", YEAR, "+212661000001"),
                    portrait("Hind", family, YEAR, "+212661000001"),
                    GIVEN_NAME_ACROSS,
                    FAMILY_NAME_OTHER,
                    BIRTH_YEAR,
                    PHONE);
        }
    }

    @Test
    void trustsAPaperThatBothShow() {
        PersonMatcher.Match match = PersonMatcher.compare(
                portrait("Naima", "Alami", DAY, null, Map.of("AB1234", "CNIE")),
                portrait("نعيمة", "بناني", birth("1971-01-01", BirthPrecision.YEAR), null, Map.of("AB1234", "")));
        assertThat(match.score()).isGreaterThanOrEqualTo(95);
        assertThat(match.reasons()).contains(IDENTIFIER);
    }

    private static void probable(Portrait one, Portrait other, MatchReason... reasons) {
        PersonMatcher.Match match = PersonMatcher.compare(one, other);
        assertThat(match.reasons()).containsExactlyInAnyOrder(with(reasons));
        assertThat(match.score()).as("%s", match.reasons()).isGreaterThanOrEqualTo(PersonMatcher.PROBABLE);
        assertThat(PersonMatcher.compare(other, one)).as("either way").isEqualTo(match);
    }

    private static void other(Portrait one, Portrait other, MatchReason... reasons) {
        PersonMatcher.Match match = PersonMatcher.compare(one, other);
        assertThat(match.reasons()).containsExactlyInAnyOrder(with(reasons));
        assertThat(match.score()).isLessThan(PersonMatcher.PROBABLE);
    }

    /** All of these live in one province. */
    private static MatchReason[] with(MatchReason... reasons) {
        MatchReason[] all = Arrays.copyOf(reasons, reasons.length + 1);
        all[reasons.length] = PLACE;
        return all;
    }

    private static Portrait portrait(String given, String family, Birth birth, @Nullable String phone) {
        return portrait(given, family, birth, phone, Map.of());
    }

    private static Portrait portrait(
            String given, String family, Birth birth, @Nullable String phone, Map<String, String> papers) {
        return new Portrait(
                NamePart.of(given),
                NamePart.of(family),
                Sex.U,
                birth,
                "04.421",
                NamePart.of(),
                NamePart.of(),
                phone == null ? Set.of() : Set.of(phone),
                papers);
    }

    private static Birth birth(String date, BirthPrecision precision) {
        return new Birth(LocalDate.parse(date), precision);
    }

    /** How many of the same are found, and how many of those found are the same. */
    private record Worth(double recall, double precision) {

        static Worth of(String names) {
            int same = 0;
            int found = 0;
            int wrong = 0;
            for (Pair pair : new LabelledPairs(new NameCorpus(names), 7).build(3_000)) {
                boolean probable = PersonMatcher.compare(
                                        pair.one().portrait(), pair.other().portrait())
                                .score()
                        >= PersonMatcher.PROBABLE;
                same += pair.same() ? 1 : 0;
                found += pair.same() && probable ? 1 : 0;
                wrong += !pair.same() && probable ? 1 : 0;
            }
            return new Worth(found / (double) same, found / (double) (found + wrong));
        }
    }
}
