package org.mouakaba.person.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.AUDITOR;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.household.boundary.FamilyService;
import org.mouakaba.household.boundary.HouseholdQueries;
import org.mouakaba.household.boundary.HouseholdService;
import org.mouakaba.household.boundary.JoinHousehold;
import org.mouakaba.household.boundary.RelatePersons;
import org.mouakaba.intake.boundary.IdentificationService;
import org.mouakaba.intake.boundary.NotificationAssignmentService;
import org.mouakaba.intake.boundary.NotificationContent;
import org.mouakaba.intake.boundary.NotificationId;
import org.mouakaba.intake.boundary.NotificationService;
import org.mouakaba.intake.boundary.RecordNotification;
import org.mouakaba.intake.boundary.Reporter;
import org.mouakaba.intake.boundary.Subject;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.RuleException;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.PersonEntries;
import org.mouakaba.testing.Team;

/** Two records become one and two again; nothing is lost and nothing is left over. */
@ExtendWith(ArquillianExtension.class)
class MergeServiceIT {

    /** Every table in which something hangs on a person, over however many others. */
    private static final String HANGING = "with recursive hangs (t) as (select cast('person' as regclass) union"
            + " select c.conrelid::regclass from pg_constraint c join hangs h on c.confrelid = h.t where c.contype = 'f')"
            + " select cast(t as text) from hangs where cast(t as text) !~"
            + " '_aud$|^person_merge|^person_comparison_due$|^duplicate_suspicion$' order by 1";

    private static final String ROWS = "select coalesce(string_agg(r, chr(10) order by r), '') from"
            + " (select cast(to_jsonb(t) - 'version' as text) as r from %s t) x";

    @Inject
    MergeService merges;

    @Inject
    MergeQueries queries;

    @Inject
    PersonService persons;

    @Inject
    PersonQueries personQueries;

    @Inject
    SituationService situations;

    @Inject
    HouseholdService households;

    @Inject
    FamilyService families;

    @Inject
    HouseholdQueries householdQueries;

    @Inject
    NotificationService notifications;

    @Inject
    NotificationAssignmentService assignments;

    @Inject
    IdentificationService identifications;

    @Inject
    Fixtures fixtures;

    private Team team = Team.NONE;
    private PersonEntries entries = PersonEntries.NONE;
    private PersonId kept = new PersonId(new UUID(0, 1));
    private PersonId other = new PersonId(new UUID(0, 2));

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void oneWomanTwice() {
        team = fixtures.aTeam();
        entries = PersonEntries.ofANewFamily();
        kept = register(entries.person("سعاد", null, "Souad", "0661000010", "AB1000" + number()));
        other = register(entries.person("سعاد", "بنعلي", "Soad", "0661000011", "CD1000" + number()));
    }

    @Test
    void whatHangsOnTheOtherFollowsAndItsNameStillFindsHer() {
        PersonId mother = register(entries.person("فاطنة", null, "Fatna", null, null));
        team.worker().call(() -> households.join(new JoinHousehold(other, mother, "DAUGHTER")));
        merge(Set.of(MergeField.FAMILY_NAME_AR));
        assertThat(lead(() -> personQueries.holder(other))).isEqualTo(kept);
        PersonDetail one = lead(() -> personQueries.get(kept));
        assertThat(one.identity().name().familyAr()).isEqualTo("بنعلي");
        assertThat(one.identity().name().givenLatin()).isEqualTo("Souad");
        assertThat(one.identifiers()).hasSize(2);
        assertThat(one.phones()).extracting(PhoneEntry::number).contains("+212661000010", "+212661000011");
        assertThat(lead(() -> householdQueries.livingWith(kept))).hasSize(1);
        assertThat(lead(() -> personQueries.search(new PersonSearch("Soad " + entries.family(), null, null, null)))
                        .candidates())
                .extracting(PersonCandidate::id)
                .contains(kept)
                .doesNotContain(other);
        assertThatThrownBy(() -> lead(() -> personQueries.get(other))).isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() -> lives(other, LegalRepresentative.NONE)).isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() -> team.worker().call(() -> households.join(new JoinHousehold(other, kept, "SISTER"))))
                .isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() -> team.worker().run(() -> persons.edit(as(other, one))))
                .isInstanceOf(PersonNotFound.class);
    }

    @Test
    void undoingGivesBothBackToTheByte() {
        PersonId mother = register(entries.person("فاطنة", null, "Fatna", null, null));
        team.worker().call(() -> households.join(new JoinHousehold(other, mother, "DAUGHTER")));
        told(other);
        lives(other, LegalRepresentative.NONE);
        lives(mother, new LegalRepresentative(other, null, "DAUGHTER"));
        PersonId aunt = register(entries.person("زهرة", null, "Zahra", null, null));
        team.worker().run(() -> families.relate(new RelatePersons(aunt, other, "PATERNAL_AUNT", null)));
        fixtures.insert(
                "update case_file set person_id = ?2 where id = ?1",
                fixtures.aCase(team, "ASSESSMENT", "HIGH").value(),
                other.value());
        Map<String, String> before = everything();
        MergeId merge = merge(Set.of(
                MergeField.GIVEN_NAME_LATIN, MergeField.FAMILY_NAME_AR, MergeField.BIRTH, MergeField.CONTACT_RULE));
        assertThat(everything()).isNotEqualTo(before);
        undo(merge, Set.of());
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void whatCameSinceStaysOrGoesAsTheSupervisorSays() {
        MergeId merge = merge(Set.of(MergeField.FAMILY_NAME_AR));
        UUID stays = told(kept);
        UUID goes = told(kept);
        PersonDetail one = lead(() -> personQueries.get(kept));
        PersonName name = one.identity().name();
        team.worker()
                .run(() -> persons.edit(new EditPerson(
                        kept,
                        new PersonIdentity(
                                new PersonName(
                                        name.givenAr(), "العلوي", name.givenLatin(), name.familyLatin(), null, null),
                                null,
                                one.identity().sex(),
                                one.identity().birth(),
                                null,
                                null,
                                null,
                                null,
                                null),
                        one.contacts(),
                        one.identifiers(),
                        one.phones(),
                        one.version())));
        MergeDetail detail = lead(() -> queries.get(merge));
        assertThat(detail.since()).extracting(Belonging::row).containsExactlyInAnyOrder(stays, goes);
        assertThat(detail.changedSince()).containsExactly(MergeField.FAMILY_NAME_AR);
        undo(merge, Set.of(goes));
        assertThat(holder("notification", stays)).isEqualTo(kept.value());
        assertThat(holder("notification", goes)).isEqualTo(other.value());
        assertThat(lead(() -> personQueries.get(kept)).identity().name().familyAr())
                .isEqualTo("العلوي");
    }

    @Test
    void refusesWhatCannotBeUndone() {
        MergeId first = merge(Set.of());
        PersonId third = register(entries.person("سعاد", "التازي", "Suad", null, null));
        MergeId second = merge(kept, third, Set.of());
        assertThatThrownBy(() -> undo(first, Set.of()))
                .isInstanceOfSatisfying(
                        RuleException.class,
                        refusal -> assertThat(refusal.messageKey()).contains("mergeLaterFirst"));
        undo(second, Set.of());
        fixtures.insert(
                "update person_merge set merged_at = ?2 where id = ?1",
                first.value(),
                Instant.now().minusSeconds(32L * 86_400));
        assertThatThrownBy(() -> undo(first, Set.of()))
                .isInstanceOfSatisfying(
                        RuleException.class,
                        refusal -> assertThat(refusal.messageKey()).contains("mergeTooOld"));
    }

    @Test
    void refusesTwoOpenCasesOfOneOrganisationAndAVersionThatIsOld() {
        assertThatThrownBy(() -> lead(() -> merges.merge(new MergePersons(kept, other, Set.of(), "seen both", 7, 0))))
                .isInstanceOf(ChangedMeanwhile.class);
        List.of(kept, other)
                .forEach(person -> fixtures.insert(
                        "update case_file set person_id = ?2 where id = ?1",
                        fixtures.aCase(team, "ASSESSMENT", "HIGH").value(),
                        person.value()));
        assertThat(lead(() -> queries.compare(kept, other)).obstacle()).isEqualTo("person.mergeTwoOpenCases");
        assertThatThrownBy(() -> merge(Set.of())).isInstanceOf(RuleException.class);
    }

    @Test
    void listsWhatARecordHoldsWithAConstantNumberOfStatements() {
        merge(Set.of());
        long few = lead(() -> fixtures.statementsOf(() -> queries.into(kept)));
        for (int i = 0; i < 4; i++) {
            merge(kept, register(entries.named("Zz" + i)), Set.of());
        }
        long many = lead(() -> fixtures.statementsOf(() -> queries.into(kept)));
        assertThat(many).isLessThanOrEqualTo(few);
        assertThat(lead(() -> queries.into(kept)))
                .hasSize(5)
                .filteredOn(MergeRow::undoable)
                .hasSize(1);
    }

    @Test
    void refusesRolesAndUnitsThatMayNotMerge() {
        As auditor = As.user("auditor", AUDITOR);
        MergePersons command = new MergePersons(kept, other, Set.of(), "reason", 0, 0);
        MergeId none = new MergeId(UUID.randomUUID());
        for (As refused : List.of(team.worker(), auditor)) {
            assertThatThrownBy(() -> refused.call(() -> merges.merge(command))).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> refused.run(() -> merges.undo(new UndoMerge(none, "reason", Set.of(), 0))))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> refused.call(() -> queries.compare(kept, other)))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> refused.call(() -> queries.get(none))).isInstanceOf(EJBAccessException.class);
        }
        As stranger = fixtures.aTeam().supervisor();
        assertThatThrownBy(() -> stranger.call(() -> merges.merge(command))).isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() -> stranger.call(() -> queries.compare(kept, other)))
                .isInstanceOf(PersonNotFound.class);
        MergeId merge = merge(Set.of());
        assertThatThrownBy(() -> stranger.call(() -> queries.get(merge))).isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() -> stranger.call(() -> queries.into(kept))).isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() -> stranger.run(() -> merges.undo(new UndoMerge(merge, "reason", Set.of(), 0))))
                .isInstanceOf(PersonNotFound.class);
    }

    private PersonId register(RegisterPerson command) {
        return team.worker()
                .call(() -> persons.register(new RegisterPerson(
                        command.identity(), command.contacts(), command.identifiers(), command.phones(), "another")));
    }

    private MergeId merge(Set<MergeField> taken) {
        return merge(kept, other, taken);
    }

    private MergeId merge(PersonId survivor, PersonId absorbed, Set<MergeField> taken) {
        long mine = lead(() -> personQueries.get(survivor)).version();
        long its = lead(() -> personQueries.get(absorbed)).version();
        return lead(
                () -> merges.merge(new MergePersons(survivor, absorbed, taken, "seen with both papers", mine, its)));
    }

    private void undo(MergeId merge, Set<UUID> also) {
        long version = lead(() -> queries.get(merge)).version();
        team.supervisor().run(() -> merges.undo(new UndoMerge(merge, "two women after all", also, version)));
    }

    private static EditPerson as(PersonId other, PersonDetail seen) {
        return new EditPerson(other, seen.identity(), seen.contacts(), List.of(), List.of(), 0);
    }

    private void lives(PersonId person, LegalRepresentative representative) {
        team.worker()
                .run(() -> situations.record(new RecordSituation(
                        person,
                        new Situation(
                                null,
                                null,
                                null,
                                null,
                                DisabilityCard.UNKNOWN,
                                Functioning.UNKNOWN,
                                "ENROLLED",
                                null,
                                null,
                                representative),
                        -1)));
    }

    private UUID told(PersonId about) {
        NotificationId told = team.worker()
                .call(() -> notifications.record(new RecordNotification(
                        Instant.now().minusSeconds(60),
                        new NotificationContent(
                                null,
                                new Reporter(null, null, false),
                                new Subject("S", null, null, null, null),
                                null,
                                "told",
                                false,
                                false))));
        team.worker().run(() -> assignments.take(told));
        team.worker().run(() -> identifications.identify(told, about));
        return told.value();
    }

    private UUID holder(String table, UUID row) {
        return (UUID) fixtures.column("select person_id from " + table + " where id = ?1", row)
                .get(0);
    }

    private Map<String, String> everything() {
        return fixtures.column(HANGING).stream()
                .collect(Collectors.toMap(
                        String::valueOf,
                        table -> String.valueOf(
                                fixtures.column(ROWS.formatted(table)).get(0)),
                        (a, b) -> a,
                        TreeMap::new));
    }

    private <T> T lead(Callable<T> use) {
        return team.supervisor().call(use);
    }

    private static int number() {
        return ThreadLocalRandom.current().nextInt(1_000_000);
    }
}
