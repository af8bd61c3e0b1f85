package org.mouakaba.person.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.PersonEntries;
import org.mouakaba.testing.Team;

/** How she lives is chosen field by field where both records say it, and follows as a whole where one of them does. */
@ExtendWith(ArquillianExtension.class)
class MergeSituationIT {

    private static final DisabilityCard CARD =
            new DisabilityCard("HELD", "12/345", LocalDate.of(2029, 5, 1), Provenance.SEEN);
    private static final Functioning ANSWERS = new Functioning("1", "1", "3", null, "1", "2");
    private static final LegalRepresentative AUNT = new LegalRepresentative(null, "Zahra / Zhor", "PATERNAL_AUNT");

    @Inject
    MergeService merges;

    @Inject
    MergeQueries queries;

    @Inject
    PersonService persons;

    @Inject
    SituationService situations;

    @Inject
    SituationQueries known;

    @Inject
    Fixtures fixtures;

    private Team team = Team.NONE;
    private PersonId kept = new PersonId(new UUID(0, 1));
    private PersonId other = new PersonId(new UUID(0, 2));

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void oneWomanTwice() {
        team = fixtures.aTeam();
        PersonEntries entries = PersonEntries.ofANewFamily();
        kept = register(entries.named("Souad"));
        other = register(entries.named("Soad"));
    }

    @Test
    void takesEachFieldAsItIsChosenAndGivesItBack() {
        Situation mine = situation("ENROLLED", "MARRIED", DisabilityCard.UNKNOWN, Functioning.UNKNOWN, AUNT);
        lives(kept, mine);
        lives(other, situation("DROPPED", "DIVORCED", CARD, ANSWERS, LegalRepresentative.NONE));
        assertThat(team.supervisor().call(() -> queries.compare(kept, other)).lines())
                .filteredOn(line -> line.field().ofSituation() && !line.equal())
                .extracting(MergeComparison.Line::field)
                .containsExactly(
                        MergeField.DISABILITY_CARD,
                        MergeField.FUNCTIONING,
                        MergeField.SCHOOLING,
                        MergeField.MARITAL,
                        MergeField.REPRESENTATIVE);
        assertThat(team.supervisor().call(() -> queries.compare(kept, other)).hangingOnAbsorbed())
                .extracting(Belonging::kind)
                .doesNotContain(BelongingKind.SITUATION);
        MergeId merge = merge(Set.of(MergeField.DISABILITY_CARD, MergeField.FUNCTIONING, MergeField.MARITAL));
        assertThat(of(kept)).isEqualTo(situation("ENROLLED", "DIVORCED", CARD, ANSWERS, AUNT));
        long version = team.supervisor().call(() -> queries.get(merge)).version();
        team.supervisor().run(() -> merges.undo(new UndoMerge(merge, "two after all", Set.of(), version)));
        assertThat(of(kept)).isEqualTo(mine);
        assertThat(of(other)).isEqualTo(situation("DROPPED", "DIVORCED", CARD, ANSWERS, LegalRepresentative.NONE));
    }

    @Test
    void followsAsAWholeWhereOneRecordSaysNothing() {
        Situation its = situation("ENROLLED", null, CARD, ANSWERS, AUNT);
        lives(other, its);
        assertThat(team.supervisor().call(() -> queries.compare(kept, other)).lines())
                .noneMatch(line -> line.field().ofSituation());
        merge(Set.of(MergeField.SCHOOLING));
        assertThat(of(kept)).isEqualTo(its);
    }

    private PersonId register(RegisterPerson command) {
        return team.worker()
                .call(() -> persons.register(new RegisterPerson(
                        command.identity(), command.contacts(), command.identifiers(), command.phones(), "another")));
    }

    private void lives(PersonId person, Situation situation) {
        team.worker().run(() -> situations.record(new RecordSituation(person, situation, -1)));
    }

    private Situation of(PersonId person) {
        return team.worker().call(() -> known.of(person)).situation();
    }

    private MergeId merge(Set<MergeField> taken) {
        return team.supervisor().call(() -> merges.merge(new MergePersons(kept, other, taken, "seen both", 0, 0)));
    }

    private static Situation situation(
            String schooling,
            @Nullable String marital,
            DisabilityCard card,
            Functioning answers,
            LegalRepresentative representative) {
        return new Situation(
                "AMO_TADAMON",
                Provenance.DECLARED,
                null,
                null,
                card,
                answers,
                schooling,
                marital,
                null,
                representative);
    }
}
