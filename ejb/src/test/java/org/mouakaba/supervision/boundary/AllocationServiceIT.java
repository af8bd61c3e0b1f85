package org.mouakaba.supervision.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.casefile.boundary.AssignCase;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseFileNotFound;
import org.mouakaba.casefile.boundary.CaseFileService;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;

@ExtendWith(ArquillianExtension.class)
class AllocationServiceIT {

    @Inject
    AllocationService allocations;

    @Inject
    LoadQueries loads;

    @Inject
    NeedQueries needs;

    @Inject
    CaseFileService cases;

    @Inject
    Fixtures fixtures;

    private As worker;
    private As supervisor;
    private As stranger;
    private UUID unit;
    private UUID workerId;
    private UUID colleagueId;

    @Deployment
    static WebArchive deployment() {
        return Deployments.ejb();
    }

    @BeforeEach
    void place() {
        String mark = UUID.randomUUID().toString();
        unit = fixtures.aUnit("04.421");
        UUID lead = fixtures.aWorker("supervisor-" + mark, SUPERVISOR, unit, null);
        workerId = fixtures.aWorker("worker-" + mark, SOCIAL_WORKER, unit, lead);
        colleagueId = fixtures.aWorker("colleague-" + mark, SOCIAL_WORKER, unit, lead);
        fixtures.aWorker("stranger-" + mark, SUPERVISOR, fixtures.aUnit("04.421"), null);
        worker = As.user("worker-" + mark, SOCIAL_WORKER);
        supervisor = As.user("supervisor-" + mark, SUPERVISOR);
        stranger = As.user("stranger-" + mark, SUPERVISOR);
    }

    @Test
    void weighsTheTeamInTheSameStatementsWhateverItCarries() {
        carried(workerId, "HIGH", 3);
        long few = fixtures.statementsOf(() -> supervisor.call(() -> loads.team(TeamBoard.Sort.LOAD)));
        carried(colleagueId, "LOW", 27);
        assertThat(fixtures.statementsOf(() -> supervisor.call(() -> loads.team(TeamBoard.Sort.LOAD))))
                .isEqualTo(few);
        TeamBoard board = supervisor.call(() -> loads.team(TeamBoard.Sort.HIGH));
        assertThat(board.cases()).isEqualTo(30);
        assertThat(board.members().get(0).load().points()).isEqualByComparingTo("7.5");
        assertThat(worker.call(() -> loads.mine()).orElseThrow().points()).isEqualByComparingTo("7.5");
    }

    @Test
    void countsSiblingsWithTheSameWorkerOnly() {
        UUID household = UUID.randomUUID();
        fixtures.insert("insert into household (id) values (?1)", household);
        for (UUID carrier : List.of(workerId, workerId, colleagueId)) {
            fixtures.insert("update case_file set household_id = ?1 where id = ?2", household, carried(carrier, "LOW"));
        }
        TeamBoard board = supervisor.call(() -> loads.team(TeamBoard.Sort.LOAD));
        assertThat(board.members().get(0).load().points()).isEqualByComparingTo("2.5");
        assertThat(board.members().get(1).load().points()).isEqualByComparingTo("1.0");
    }

    @Test
    void givesACaseOnlyWithAReasonWhereItOverloads() {
        carried(colleagueId, "HIGH", 15);
        CaseFileId id = new CaseFileId(carried(workerId, "LOW"));
        assertThatThrownBy(() -> supervisor.run(
                        () -> allocations.assign(new AssignCase(id, colleagueId, "WORKLOAD", "note", null, 0))))
                .hasMessage("supervision.overloadReasonMissing");
        supervisor.run(() -> allocations.assign(new AssignCase(id, colleagueId, "WORKLOAD", "note", "knows them", 0)));
        assertThat(fixtures.count(
                        "select count(*) from case_assignment where case_id = ?1 and overload_reason = 'knows them'",
                        id.value()))
                .isEqualTo(1);
    }

    @Test
    void proposesWhoHasRoomSpeaksTheLanguageAndKnowsThePlace() {
        String mark = UUID.randomUUID().toString();
        UUID lead = fixtures.column("select supervisor_id from worker where id = ?1", workerId).stream()
                .map(UUID.class::cast)
                .findFirst()
                .orElseThrow();
        UUID near = fixtures.aWorker("near-" + mark, SOCIAL_WORKER, unit, lead);
        UUID full = fixtures.aWorker("full-" + mark, SOCIAL_WORKER, unit, lead);
        fixtures.insert("update worker set languages = array['SHI'] where id in (?1, ?2)", near, full);
        carried(full, "HIGH", 14);
        UUID id = carried(workerId, "LOW");
        UUID other = carried(near, "LOW");
        fixtures.insert(
                "update person set preferred_language = 'SHI', territory_code = '04.421', commune = 'Youssoufia' where id in"
                        + " (select person_id from case_file where id in (?1, ?2))",
                id,
                other);
        List<Candidate> candidates =
                supervisor.call(() -> allocations.options(new CaseFileId(id))).candidates();
        assertThat(candidates).extracting(c -> c.worker().id().value()).containsExactly(near, colleagueId, full);
        assertThat(candidates).extracting(Candidate::proposed).containsExactly(true, false, false);
        assertThat(candidates).extracting(Candidate::nearby).containsExactly(1L, 0L, 0L);
    }

    @Test
    void givesNoCaseToWhoseAccreditationHasEndedOrWhoIsAway() {
        CaseFileId id = new CaseFileId(carried(workerId, "LOW"));
        AssignCase command = new AssignCase(id, colleagueId, "WORKLOAD", "note", null, 0);
        fixtures.insert("update worker set accreditation_expires_on = current_date - 2 where id = ?1", colleagueId);
        assertThatThrownBy(() -> supervisor.run(() -> allocations.assign(command)))
                .hasMessage("supervision.accreditationExpired");
        fixtures.insert("update worker set accreditation_expires_on = current_date + 9 where id = ?1", colleagueId);
        fixtures.insert(
                "insert into absence (id, worker_id, kind, from_on, to_on) values (gen_random_uuid(), ?1, 'SICK',"
                        + " current_date - 2, current_date + 2)",
                colleagueId);
        assertThatThrownBy(() -> supervisor.run(() -> allocations.assign(command)))
                .hasMessage("supervision.absent");
        fixtures.insert("update absence set mistaken = true where worker_id = ?1", colleagueId);
        supervisor.run(() -> allocations.assign(command));
    }

    @Test
    void tellsThePersonOfTheNewWorkerAsATaskThatAContactDoes() {
        CaseFileId id = new CaseFileId(carried(workerId, "LOW"));
        supervisor.run(() -> allocations.assign(new AssignCase(id, colleagueId, "WORKLOAD", "note", null, 0)));
        assertThat(informing(id)).containsExactly("OPEN");
        fixtures.column("select username from worker where id = ?1", colleagueId).stream()
                .map(name -> As.user(name.toString(), SOCIAL_WORKER))
                .forEach(next -> next.run(() -> cases.recordContact(id, Instant.now())));
        assertThat(informing(id)).containsExactly("DONE");
    }

    private List<Object> informing(CaseFileId id) {
        return fixtures.column("select status from deadline where case_id = ?1 and kind = 'INFORM_PERSON'", id.value());
    }

    @Test
    void givesNoCaseToWhoIsNotAccredited() {
        fixtures.insert("update worker set accreditation_status = 'SUSPENDED' where id = ?1", colleagueId);
        CaseFileId id = new CaseFileId(carried(workerId, "LOW"));
        assertThatThrownBy(() -> supervisor.run(
                        () -> allocations.assign(new AssignCase(id, colleagueId, "WORKLOAD", "note", null, 0))))
                .hasMessage("supervision.notAccredited");
        assertThat(supervisor.call(() -> allocations.options(id)).candidates())
                .singleElement()
                .extracting(Candidate::mayCarry)
                .isEqualTo(false);
    }

    @Test
    void hidesTheCaseFromAnotherSupervisorAndRefusesAWorker() {
        CaseFileId id = new CaseFileId(carried(workerId, "LOW"));
        assertThatThrownBy(() -> stranger.call(() -> allocations.options(id))).isInstanceOf(CaseFileNotFound.class);
        assertThatThrownBy(() -> worker.call(() -> allocations.options(id))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> worker.call(() -> loads.team(TeamBoard.Sort.LOAD)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> worker.call(() -> needs.first())).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void saysWhatWaitsForTheSupervisorOfTheTeamOnly() {
        UUID unassigned = carried(null, "HIGH");
        UUID unseen = carried(workerId, "HIGH");
        fixtures.insert("update case_file set opened_at = now() - interval '9 days' where id = ?1", unseen);
        assertThat(supervisor.call(() -> needs.first()))
                .extracting(NeedLine::kind)
                .containsExactly(NeedKind.HIGH_UNASSIGNED, NeedKind.NOT_SEEN);
        assertThat(supervisor.call(() -> needs.of(NeedKind.HIGH_UNASSIGNED, 10)))
                .extracting(NeedLine::subjectId)
                .containsExactly(unassigned);
        assertThat(stranger.call(() -> needs.first())).isEmpty();
    }

    private void carried(UUID carrier, String risk, int number) {
        for (int i = 0; i < number; i++) {
            carried(carrier, risk);
        }
    }

    private UUID carried(@Nullable UUID carrier, String risk) {
        UUID id = UUID.randomUUID();
        fixtures.insert(
                // the number comes from the product's own counter: a made-up one meets a real one sooner or later
                "with next as (insert into case_number (province, year, last) values ('04.421', 2026, 1)"
                        + " on conflict (province, year) do update set last = case_number.last + 1 returning last)"
                        + " insert into case_file (id, number, person_id, organisation_id, unit_id, territory_code,"
                        + " worker_id, assigned_at, accepted_at, stage, stage_since, status, risk, urgency,"
                        + " confidentiality, opened_at)"
                        + " select ?1, '04421-2026-' || lpad(cast(next.last as text), 6, '0'), ?2, u.organisation_id,"
                        + " u.id, '04.421', cast(?3 as uuid), case when cast(?3 as uuid) is null then null else now() end,"
                        + " now(), 'IMPLEMENTATION', now(), 'OPEN', ?4, 'NORMAL', 'STANDARD', now()"
                        + " from unit u, next where u.id = ?5",
                id,
                fixtures.aPerson("ياسين", "Yassine"),
                carrier,
                risk,
                unit);
        return id;
    }
}
