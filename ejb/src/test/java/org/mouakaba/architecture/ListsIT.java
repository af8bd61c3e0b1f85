package org.mouakaba.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.assessment.boundary.AssessmentQueries;
import org.mouakaba.audit.boundary.AuditCriteria;
import org.mouakaba.audit.boundary.AuditQueries;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseFileQueries;
import org.mouakaba.consent.boundary.ConsentQueries;
import org.mouakaba.draft.boundary.DraftService;
import org.mouakaba.household.boundary.HouseholdQueries;
import org.mouakaba.organisation.boundary.UnitId;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonQueries;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.TimeOrderedId;
import org.mouakaba.referral.boundary.ReferralQueries;
import org.mouakaba.reporting.boundary.CaseCountCriteria;
import org.mouakaba.reporting.boundary.CaseCountQueries;
import org.mouakaba.supervision.boundary.LoadQueries;
import org.mouakaba.supervision.boundary.NeedKind;
import org.mouakaba.supervision.boundary.NeedQueries;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.Team;
import org.mouakaba.workforce.boundary.WorkerAdministration;
import org.mouakaba.workforce.boundary.WorkerId;
import org.mouakaba.workforce.boundary.WorkerQueries;
import org.mouakaba.worklist.boundary.AlertService;
import org.mouakaba.worklist.boundary.WorklistQueries;

/**
 * A list costs the same number of statements for three rows as for thirty. The lists that the tests of their components
 * do not count are counted here; {@link EveryListIsCountedTest} finds one that nobody counts.
 */
@ExtendWith(ArquillianExtension.class)
class ListsIT {

    private static final int FEW = 3;
    private static final int MANY = 30;
    private static final PageRequest PAGE = new PageRequest(0, 50);

    @Inject
    AssessmentQueries assessments;

    @Inject
    AuditQueries log;

    @Inject
    CaseFileQueries cases;

    @Inject
    ConsentQueries consents;

    @Inject
    DraftService drafts;

    @Inject
    HouseholdQueries households;

    @Inject
    PersonQueries persons;

    @Inject
    ReferralQueries referrals;

    @Inject
    CaseCountQueries counts;

    @Inject
    LoadQueries loads;

    @Inject
    NeedQueries needs;

    @Inject
    WorkerQueries workers;

    @Inject
    WorkerAdministration administration;

    @Inject
    WorklistQueries worklist;

    @Inject
    AlertService alerts;

    @Inject
    Fixtures fixtures;

    private final List<PersonId> people = new ArrayList<>();
    private final List<UUID> colleagues = new ArrayList<>();
    private Team team = Team.NONE;
    private CaseFileId id = new CaseFileId(new UUID(0, 0));
    private UUID person = new UUID(0, 0);
    private UUID household = new UUID(0, 0);

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void aTeamWithOneCase() {
        team = fixtures.aTeam();
        id = fixtures.aCase(team, "IMPLEMENTATION", "HIGH");
        person = (UUID) fixtures.column("select person_id from case_file where id = ?1", id.value())
                .get(0);
        household = TimeOrderedId.next();
        fixtures.insert("insert into household (id) values (?1)", household);
        aMember(person);
        fixtures.insert("delete from case_count");
    }

    @Test
    void everyListTakesTheSameStatementsForThreeRowsAsForThirty() {
        grow(0, FEW);
        SortedMap<String, Long> few = counted();
        grow(FEW, MANY);
        assertThat(counted()).isEqualTo(few);
    }

    private SortedMap<String, Long> counted() {
        SortedMap<String, Long> counted = new TreeMap<>();
        lists().forEach((name, list) -> counted.put(name, fixtures.statementsOf(list)));
        return counted;
    }

    private Map<String, Callable<?>> lists() {
        As worker = team.worker();
        As supervisor = team.supervisor();
        As officer = As.user("officer", Role.DATA_PROTECTION_OFFICER);
        As administrator = anAdministrator();
        As system = As.user("system", Role.SYSTEM_ADMINISTRATOR);
        AuditCriteria all = new AuditCriteria(null, null, null, null, null, null, null);
        return Map.ofEntries(
                entry("assessments of a case", () -> worker.call(() -> assessments.list(id))),
                entry("needs of a case", () -> worker.call(() -> assessments.needs(id))),
                entry("lowered risks", () -> supervisor.call(() -> assessments.awaitingDecision(PAGE))),
                entry("log", () -> officer.call(() -> log.find(all, null))),
                entry("components of the log", () -> officer.call(log::components)),
                entry("timeline", () -> worker.call(() -> cases.timeline(id))),
                entry("consents of a case", () -> worker.call(() -> consents.list(id))),
                entry("drafts", () -> worker.call(() -> drafts.latest(50))),
                entry("household", () -> worker.call(() -> households.livingWith(new PersonId(person)))),
                entry("candidates", () -> worker.call(() -> persons.candidates(people))),
                entry("communes", () -> worker.call(() -> persons.communes("04.421", "a"))),
                entry("referrals of a case", () -> worker.call(() -> referrals.ofCase(id))),
                entry("expired referrals", () -> worker.call(() -> referrals.expired(PAGE))),
                entry("answers", () -> worker.call(() -> referrals.answersSince(Instant.EPOCH, PAGE))),
                entry(
                        "counts",
                        () -> administrator.call(
                                () -> counts.count(new CaseCountCriteria(null, CaseCountCriteria.By.RISK)))),
                entry("territories of the counts", () -> administrator.call(counts::territories)),
                entry("heaviest cases", () -> supervisor.call(() -> loads.heaviest(new WorkerId(team.workerId()), 50))),
                entry("first needs", () -> supervisor.call(needs::first)),
                entry("people not seen", () -> supervisor.call(() -> needs.of(NeedKind.NOT_SEEN, 50))),
                entry("team", () -> supervisor.call(workers::team)),
                entry("colleagues", () -> worker.call(workers::colleagues)),
                entry("unitSupervisors", () -> worker.call(workers::supervisors)),
                entry("cards", () -> supervisor.call(() -> workers.cards(colleagues))),
                entry("supervisors", () -> system.call(() -> administration.supervisors(new UnitId(team.unit())))),
                entry("deadlines of a case", () -> worker.call(() -> worklist.ofCase(id))),
                entry("alerts", () -> worker.call(() -> alerts.mine(PAGE))));
    }

    /** One row more of everything that a list shows. */
    private void grow(int from, int to) {
        for (int i = from; i < to; i++) {
            CaseFileId other = fixtures.aCase(team, "IMPLEMENTATION", "HIGH");
            anAssessment(id, null, i);
            anAssessment(other, "PENDING", i);
            aConsent();
            aVisit();
            aPlan(i);
            aReferral("EXPIRED");
            aReferral("ACCEPTED");
            fixtures.insert(
                    "insert into alert (id, recipient, kind, case_id, at)"
                            + " select ?1, username, 'CASE_GIVEN', ?2, now() from worker where id = ?3",
                    TimeOrderedId.next(),
                    id.value(),
                    team.workerId());
            fixtures.insert(
                    "insert into draft (username, form_key, content, saved_at)"
                            + " select username, ?1, '{}', now() from worker where id = ?2",
                    "form:" + i,
                    team.workerId());
            UUID relative = fixtures.aPerson("مريم", "Meryem");
            aMember(relative);
            people.add(new PersonId(relative));
            fixtures.insert(
                    "update person set territory_code = '04.421', commune = ?1 where id = ?2", "a" + i, relative);
            String name = "more-" + UUID.randomUUID();
            colleagues.add(fixtures.aWorker(name, Role.SOCIAL_WORKER, team.unit(), team.leadId()));
            fixtures.aWorker("lead-" + name, Role.SUPERVISOR, team.unit(), null);
            fixtures.insert(
                    "insert into case_count (territory_code, category, cases, smallest, as_of)"
                            + " select code, 'TOTAL', 12, 5, now() from territory order by code offset ?1 limit 1",
                    i);
        }
    }

    private void anAssessment(CaseFileId of, @Nullable String lowering, int i) {
        fixtures.insert(
                "insert into assessment (id, case_id, episode, instrument_code, instrument_version, kind, type, status,"
                        + " answers, score, computed_risk, confirmed_risk, override_reason, lowering, assessed_by,"
                        + " assessed_at) select ?1, ?2, 1, code, version, 'RISK', 'RISK', 'COMPLETED', '{}', ?3, 'HIGH',"
                        + " 'LOW', 'calmer', cast(?4 as text), 'x', now() from instrument where kind = 'RISK' limit 1",
                TimeOrderedId.next(),
                of.value(),
                i,
                lowering);
    }

    private void aConsent() {
        fixtures.insert(
                "insert into consent (id, case_id, type, decision, given_on, legal_basis, recorded_by, recorded_at)"
                        + " values (?1, ?2, 'CASE_MANAGEMENT', 'NOT_REQUIRED', current_date, 'COURT_ORDER', 'x', now())",
                TimeOrderedId.next(),
                id.value());
    }

    private void aVisit() {
        fixtures.insert(
                "insert into visit (id, case_id, episode, at, type, person_seen, seen_alone, outcome, narrative,"
                        + " new_risk, next_on, next_type, username, recorded_at) values (?1, ?2, 1, now(), 'HOME_VISIT',"
                        + " true, false, 'DONE', 'seen', 'NONE', current_date, 'HOME_VISIT', 'x', now())",
                TimeOrderedId.next(),
                id.value());
    }

    private void aPlan(int i) {
        fixtures.insert(
                "insert into care_plan (id, case_id, episode, edition, status, submitted_by, submitted_at, decided_by,"
                        + " decided_at, changed_by, changed_at)"
                        + " values (?1, ?2, 1, ?3, 'APPROVED', 'x', now(), 'y', now(), 'x', now())",
                TimeOrderedId.next(),
                id.value(),
                i + 1);
    }

    /** With the step that the partner made, and the deadline that it sets. */
    private void aReferral(String status) {
        UUID referral = TimeOrderedId.next();
        fixtures.insert(
                "insert into referral (id, case_id, type, urgency, service_type, receiver_ar, receiver_fr, reason,"
                        + " shared_fields, status, status_since, created_by, created_at, sent_at, ground, reference, slip)"
                        + " values (?1, ?2, 'EXTERNAL', 'NORMAL', 'FOOD', 'خدمة', 'Service', 'reason', '{}', ?3, now(),"
                        + " 'x', now(), now(), 'CASE_BASIS', cast(?1 as text), '{}')",
                referral,
                id.value(),
                status);
        fixtures.insert(
                "insert into referral_step (id, referral_id, from_status, to_status, at, username, channel)"
                        + " select ?1, id, 'SENT', status, status_since, 'x', 'PARTNER' from referral where id = ?2",
                TimeOrderedId.next(),
                referral);
        fixtures.insert(
                "insert into deadline (id, case_id, kind, referral_id, started_at, agreed_on, due_at, status)"
                        + " values (?1, ?2, 'REFERRAL_OUTCOME', ?3, now(), current_date, now(), 'OPEN')",
                TimeOrderedId.next(),
                id.value(),
                referral);
    }

    private void aMember(UUID of) {
        fixtures.insert(
                "insert into household_member (id, household_id, person_id, since) values (?1, ?2, ?3, current_date)",
                TimeOrderedId.next(),
                household,
                of);
    }

    /** Of the whole country. */
    private As anAdministrator() {
        String username = "administrator-" + UUID.randomUUID();
        fixtures.insert(
                "insert into worker (id, username, role, given_name_ar, family_name_ar, given_name_latin,"
                        + " family_name_latin, active_from) values (?1, ?2, 'administrator', 'ا', 'ب', 'A', 'B',"
                        + " date '2020-01-01')",
                TimeOrderedId.next(),
                username);
        return As.user(username, Role.ADMINISTRATOR);
    }
}
