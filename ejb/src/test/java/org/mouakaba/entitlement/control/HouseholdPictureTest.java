package org.mouakaba.entitlement.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mouakaba.entitlement.boundary.Fact;
import org.mouakaba.household.boundary.HouseholdFacts;
import org.mouakaba.person.boundary.Birth;
import org.mouakaba.person.boundary.BirthPrecision;
import org.mouakaba.person.boundary.DisabilityCard;
import org.mouakaba.person.boundary.Functioning;
import org.mouakaba.person.boundary.LegalRepresentative;
import org.mouakaba.person.boundary.PersonAndSituation;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonIdentity;
import org.mouakaba.person.boundary.PersonName;
import org.mouakaba.person.boundary.Provenance;
import org.mouakaba.person.boundary.Sex;
import org.mouakaba.person.boundary.Situation;

/** What is known of a household: one who is settles "somebody is", one of whom it is unknown keeps it open. */
class HouseholdPictureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final PictureAges AGES = new PictureAges(21, 6, 18, 1, 365);
    private static final String UNINSURED = "NONE";

    private final PersonAndSituation mother = someone(40, Sex.F, UNINSURED, "DIVORCED", "HOUSEWORK", null);
    private final PersonAndSituation son = someone(9, Sex.M, null, null, null, "ENROLLED");

    @Test
    void knowsWhatOneMemberSettles() {
        Map<Fact, Object> facts = facts(0, mother, son);
        assertThat(facts)
                .containsEntry(Fact.AGE, 40L)
                .containsEntry(Fact.PUPIL, true)
                .containsEntry(Fact.OUT_OF_SCHOOL, false)
                .containsEntry(Fact.SMALL_CHILD, false)
                .containsEntry(Fact.DIVORCED_WOMAN, true)
                .containsEntry(Fact.CONTRIBUTES, false)
                .containsEntry(Fact.CHILDREN, 1L);
    }

    @Test
    void aMemberWhoMayNotBeSeenKeepsOpenWhatNobodyElseSettles() {
        assertThat(facts(1, mother, son))
                .containsEntry(Fact.PUPIL, true)
                .doesNotContainKeys(
                        Fact.SMALL_CHILD, Fact.OUT_OF_SCHOOL, Fact.CHILDREN, Fact.CONTRIBUTES, Fact.AID_RECEIVED);
    }

    @Test
    void takesTheCodeForUnknownAsUnknown() {
        PersonAndSituation asked = someone(40, Sex.F, "UNKNOWN", "UNKNOWN", "UNKNOWN", null);
        assertThat(facts(0, asked)).doesNotContainKeys(Fact.COVERAGE, Fact.MARITAL, Fact.ACTIVITY, Fact.CONTRIBUTES);
    }

    @Test
    void theDeadLiveInNoHousehold() {
        PersonAndSituation dead =
                new PersonAndSituation(son.id(), identity(9, Sex.M, TODAY.minusDays(3)), null, son.situation());
        assertThat(facts(0, mother, dead)).containsEntry(Fact.PUPIL, false).containsEntry(Fact.CHILDREN, 0L);
    }

    @Test
    void anIndexGetsOld() {
        assertThat(home(TODAY.minusDays(366)))
                .containsEntry(Fact.INDEX_OLD, true)
                .containsEntry(Fact.INDEX, 9.5);
        assertThat(home(TODAY.minusDays(300))).containsEntry(Fact.INDEX_OLD, false);
    }

    private Map<Fact, Object> home(LocalDate on) {
        HouseholdFacts home =
                new HouseholdFacts(null, "RSU_SCORED", new BigDecimal("9.5"), on, Provenance.SEEN, null, null);
        return HouseholdPicture.facts(mother, List.of(mother), 0, home, AGES, TODAY);
    }

    private static Map<Fact, Object> facts(int unseen, PersonAndSituation... members) {
        return HouseholdPicture.facts(members[0], Arrays.asList(members), unseen, HouseholdFacts.UNKNOWN, AGES, TODAY);
    }

    private static PersonAndSituation someone(
            int age,
            Sex sex,
            @Nullable String coverage,
            @Nullable String marital,
            @Nullable String activity,
            @Nullable String schooling) {
        return new PersonAndSituation(
                new PersonId(UUID.randomUUID()),
                identity(age, sex, null),
                null,
                new Situation(
                        coverage,
                        coverage == null ? null : Provenance.DECLARED,
                        null,
                        null,
                        DisabilityCard.UNKNOWN,
                        Functioning.UNKNOWN,
                        schooling,
                        marital,
                        activity,
                        LegalRepresentative.NONE));
    }

    private static PersonIdentity identity(int age, Sex sex, @Nullable LocalDate died) {
        return new PersonIdentity(
                new PersonName("س", null, null, null, null, null),
                null,
                sex,
                new Birth(TODAY.minusYears(age).minusDays(9), BirthPrecision.DAY),
                null,
                null,
                null,
                null,
                died);
    }
}
