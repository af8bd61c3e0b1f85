package org.mouakaba.person.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mouakaba.person.boundary.DisabilityCard;
import org.mouakaba.person.boundary.Functioning;
import org.mouakaba.person.boundary.LegalRepresentative;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.Provenance;
import org.mouakaba.person.boundary.Situation;
import org.mouakaba.platform.RuleException;

/** Facts that contradict each other are refused, and the Washington Group's rule is kept. */
class PersonSituationTest {

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final PersonSituation situation = new PersonSituation(person);

    @Test
    void oneGreatDifficultyIsEnough() {
        assertThat(answers("3", "1", null).disabled()).isTrue();
        assertThat(answers("1", "4", "9").disabled()).isTrue();
    }

    @Test
    void aMissingAnswerIsNoAbsenceOfDifficulty() {
        assertThat(answers("1", "2", "2").disabled()).isFalse();
        assertThat(answers("1", "2", null).disabled()).isNull();
        assertThat(answers("1", "2", "8").disabled()).isNull();
        assertThat(answers("1", "2", "9").disabled()).isNull();
    }

    @Test
    void aFactSaysHowSureItIs() {
        refused("coverageProvenance", coverage("NONE", null));
        situation.record(coverage("NONE", Provenance.SEEN));
        assertThat(situation.situation()).isEqualTo(coverage("NONE", Provenance.SEEN));
    }

    @Test
    void aCardThatIsNotHeldHasNoNumber() {
        refused("cardStatus", card("REQUESTED", "12", null));
        refused("cardStatus", card("NONE", null, LocalDate.of(2030, 1, 1)));
        situation.record(card("HELD", "12", LocalDate.of(2030, 1, 1)));
        assertThat(situation.situation().card().number()).isEqualTo("12");
    }

    @Test
    void aRepresentativeIsOneAndHasACapacity() {
        PersonId other = new PersonId(UUID.randomUUID());
        refused("representativeName", represented(new LegalRepresentative(other, "somebody", "FATHER")));
        refused("representativeCapacity", represented(new LegalRepresentative(other, null, null)));
        refused("representativeCapacity", represented(new LegalRepresentative(null, null, "FATHER")));
        refused("representative", represented(new LegalRepresentative(person, null, "FATHER")));
        situation.record(represented(new LegalRepresentative(other, null, "KAFIL")));
        assertThat(situation.situation().representative().person()).isEqualTo(other);
    }

    private void refused(String field, Situation known) {
        assertThatThrownBy(() -> situation.record(known))
                .isInstanceOfSatisfying(
                        RuleException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private static Functioning answers(String seeing, String walking, @Nullable String communication) {
        return new Functioning(seeing, "1", walking, "1", "1", communication);
    }

    private static Situation coverage(String code, @Nullable Provenance provenance) {
        return new Situation(
                code,
                provenance,
                null,
                null,
                DisabilityCard.UNKNOWN,
                Functioning.UNKNOWN,
                null,
                null,
                null,
                LegalRepresentative.NONE);
    }

    private static Situation card(String status, @Nullable String number, @Nullable LocalDate expires) {
        return new Situation(
                null,
                null,
                null,
                null,
                new DisabilityCard(status, number, expires, Provenance.SEEN),
                Functioning.UNKNOWN,
                null,
                null,
                null,
                LegalRepresentative.NONE);
    }

    private static Situation represented(LegalRepresentative representative) {
        return new Situation(
                null, null, null, null, DisabilityCard.UNKNOWN, Functioning.UNKNOWN, null, null, null, representative);
    }
}
