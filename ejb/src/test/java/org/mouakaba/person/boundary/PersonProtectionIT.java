package org.mouakaba.person.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseFileService;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.OpenCase;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.boundary.Urgency;
import org.mouakaba.platform.NotAllowedException;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.PersonEntries;
import org.mouakaba.testing.Team;
import org.mouakaba.workforce.boundary.WorkerQueries;

/** Who may know of a person: her own unit, who carries her case, and of a protected one hardly anybody. */
@ExtendWith(ArquillianExtension.class)
class PersonProtectionIT {

    @Inject
    PersonService service;

    @Inject
    PersonQueries queries;

    @Inject
    CaseFileService cases;

    @Inject
    WorkerQueries workers;

    @Inject
    Fixtures fixtures;

    private Team team = Team.NONE;
    private As stranger = As.user("stranger");
    private PersonEntries entries = PersonEntries.NONE;

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void twoUnits() {
        team = fixtures.aTeam();
        String name = "stranger-" + UUID.randomUUID();
        fixtures.aWorker(name, SOCIAL_WORKER, fixtures.aUnit("07.351"), null);
        stranger = As.user(name, SOCIAL_WORKER);
        entries = PersonEntries.ofANewFamily();
    }

    @Test
    void closesAPersonToOtherUnitsAndOpensHerToHerOwn() {
        PersonId id = team.worker().call(() -> service.register(entries.person("سعيد", null, "Said", null, null)));
        assertThat(team.colleague().call(() -> queries.get(id)).editable()).isTrue();
        assertThatThrownBy(() -> stranger.call(() -> queries.get(id))).isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() -> stranger.call(() -> queries.card(id))).isInstanceOf(PersonNotFound.class);
        assertThat(fixtures.count(
                        "select count(*) from audit_event where subject_id = ?1 and outcome = 'REFUSED'", id.value()))
                .isEqualTo(2);
    }

    @Test
    void namesAProtectedPersonToNobodyButWhoAnswersForHer() {
        PersonId id = team.worker().call(() -> service.register(entries.person("هند", null, "Hind", null, null)));
        CaseFileId secret = team.worker().call(() -> cases.open(openCase(id, Confidentiality.SECRET)));
        assertThat(found(team.worker(), entries.family()))
                .extracting(PersonCandidate::id)
                .containsExactly(id);
        assertThat(found(team.supervisor(), entries.family()))
                .extracting(PersonCandidate::id)
                .containsExactly(id);
        assertThat(team.worker().call(() -> queries.ofCase(secret)).protectedRecord())
                .isTrue();
        PersonMatches answer =
                team.colleague().call(() -> queries.search(new PersonSearch(entries.family(), null, null, null)));
        assertThat(answer.candidates()).isEmpty();
        assertThat(answer.restricted()).isTrue();
        assertThat(team.colleague().call(workers::supervisors))
                .extracting(card -> card.id().value())
                .containsExactly(team.leadId());
        assertThat(stranger.call(workers::supervisors)).isEmpty();
        assertThatThrownBy(() -> As.user("auditor", Role.AUDITOR).call(workers::supervisors))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> team.colleague().call(() -> queries.get(id))).isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() -> team.colleague().call(() -> queries.candidate(id)))
                .isInstanceOf(PersonNotFound.class);
        assertThatThrownBy(() ->
                        team.colleague().call(() -> service.register(entries.person("هند", null, "Hind", null, null))))
                .isInstanceOf(ProbablyRegistered.class);
    }

    @Test
    void tellsAnotherUnitNothingOfAProtectedPersonAndHerSupervisorOfTheTwin() {
        String cnie = "Z" + Math.floorMod(entries.hashCode(), 10_000_000);
        PersonId id =
                team.worker().call(() -> service.register(entries.person("هند", null, "Hind", "0661000004", cnie)));
        CaseFileId secret = team.worker().call(() -> cases.open(openCase(id, Confidentiality.SECRET)));
        PersonSearch paper = new PersonSearch(null, null, cnie, null);
        assertThat(team.colleague().call(() -> queries.search(paper)).restricted())
                .isTrue();
        assertThat(team.colleague()
                        .call(() -> queries.search(new PersonSearch(null, "0661000004", null, null)))
                        .restricted())
                .isFalse();
        assertThat(stranger.call(() -> queries.search(paper)).none()).isTrue();
        assertThat(stranger.call(() -> queries.search(new PersonSearch(entries.family(), null, null, null)))
                        .none())
                .isTrue();
        stranger.call(() -> service.register(entries.person("هند", null, "Hind", null, cnie)));
        assertThat(fixtures.count(
                        "select count(*) from alert where recipient = (select username from worker where id = ?1) and kind = 'PROBABLE_DUPLICATE' and case_id = ?2",
                        team.leadId(),
                        secret.value()))
                .isEqualTo(1);
    }

    @Test
    void keepsThePersonOfARestrictedCaseFromColleagues() {
        PersonId id = team.worker().call(() -> service.register(entries.person("هند", null, "Hind", null, null)));
        team.worker().call(() -> cases.open(openCase(id, Confidentiality.RESTRICTED)));
        assertThat(team.worker().call(() -> queries.get(id)).editable()).isTrue();
        assertThat(team.supervisor().call(() -> queries.get(id)).editable()).isTrue();
        assertThatThrownBy(() -> team.colleague().call(() -> queries.get(id))).isInstanceOf(PersonNotFound.class);
        assertThat(found(team.colleague(), entries.family()))
                .singleElement()
                .satisfies(row -> assertThat(row.readable()).isFalse());
    }

    @Test
    void leavesTheRecordToWhoCarriesTheCase() {
        PersonId id = team.worker().call(() -> service.register(entries.person("هند", null, "Hind", null, null)));
        team.worker().call(() -> cases.open(openCase(id, Confidentiality.STANDARD)));
        PersonDetail seen = team.colleague().call(() -> queries.get(id));
        assertThat(seen.editable()).isFalse();
        assertThatThrownBy(() -> team.colleague().run(() -> service.edit(PersonEntries.change(seen, "0661000005"))))
                .isInstanceOf(NotAllowedException.class);
    }

    private List<PersonCandidate> found(As reader, String name) {
        return reader.call(() -> queries.search(new PersonSearch(name, null, null, null)))
                .candidates();
    }

    private OpenCase openCase(PersonId person, Confidentiality confidentiality) {
        UUID notification = UUID.randomUUID();
        fixtures.insert(
                "insert into notification (id, unit_id, received_at, recorded_by, stage, due_at)"
                        + " values (?1, ?2, now(), 'x', 'SCREENING', now())",
                notification,
                team.unit());
        return new OpenCase(
                person.value(),
                null,
                notification,
                "04.421",
                null,
                List.of("V.DOMESTIC"),
                RiskLevel.HIGH,
                Urgency.URGENT,
                confidentiality,
                false,
                true,
                List.of(new OpenCase.EarlierStep(
                        null, CaseStage.SIGNAL, Instant.parse("2026-11-23T08:00:00Z"), "salma", null)));
    }
}
