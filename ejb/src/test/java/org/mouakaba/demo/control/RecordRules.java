package org.mouakaba.demo.control;

import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mouakaba.platform.Recorded;

/** What is kept for good: the moments, the values before and after, who did what. */
final class RecordRules {

    /** These say what is to come. */
    private static final Set<String> AHEAD = Set.of(
            "due_at",
            "eligible_to",
            "planned_on",
            "period_from",
            "period_to",
            // What is planned; MoneyRules asks about the rest.
            "effective_on",
            "month",
            "next_due_at",
            "answer_due_at",
            "expires_on",
            "accreditation_expires_on",
            "authorisation_expires_on",
            "to_on",
            "due_on",
            "review_on",
            "next_on",
            "agreed_on",
            "until_on",
            "status_until",
            "expires_at");

    /** Deeds and the call that did each, as the interceptor of the boundaries would have written it. */
    private static final Map<String, String> DEEDS = Map.ofEntries(
            Map.entry(
                    "intake.NotificationService.record",
                    "select id as subject, null::uuid as of_case, received_at as at, recorded_by as by from notification"),
            Map.entry(
                    "intake.NotificationAssignmentService.take",
                    "select notification_id, null::uuid, at, username from notification_stage where to_stage = 'SCREENING'"
                            + " and from_stage = 'SIGNAL'"),
            Map.entry(
                    "intake.ScreeningService.admit",
                    "select n.id, c.id, n.decided_at, n.decided_by from notification n join case_file c on c.notification_id = n.id"),
            Map.entry(
                    "intake.ScreeningService.proposeRejection",
                    "select id, null::uuid, proposed_at, proposed_by from notification where proposed_at is not null"),
            Map.entry(
                    "intake.ScreeningService.decideRejection",
                    "select id, null::uuid, decided_at, decided_by from notification where stage = 'REJECTED'"),
            Map.entry(
                    "person.PersonService.register",
                    "select a.id, null::uuid, to_timestamp(r.at / 1000.0), r.username from person_aud a"
                            + " join revision r on r.id = a.revision"),
            Map.entry(
                    "casefile.CaseAssignmentService.assign",
                    "select c.id, c.id, a.at, a.username from case_assignment a join case_file c on c.id = a.case_id"
                            + " where c.accepted_at is distinct from c.assigned_at"),
            Map.entry("followup.FollowUpService.record", "select case_id, case_id, recorded_at, username from visit"),
            Map.entry(
                    "consent.ConsentService.record",
                    "select case_id, case_id, recorded_at, recorded_by from consent where decision = 'GIVEN'"),
            Map.entry(
                    "consent.ConsentService.recordBasis",
                    "select case_id, case_id, recorded_at, recorded_by from consent where decision = 'NOT_REQUIRED'"),
            Map.entry(
                    "assessment.AssessmentService.assessRisk",
                    "select case_id, case_id, assessed_at, assessed_by from assessment where kind = 'RISK'"),
            Map.entry(
                    "assessment.AssessmentService.completeNeeds",
                    "select case_id, case_id, assessed_at, assessed_by from assessment where kind = 'NEEDS'"),
            Map.entry(
                    "careplan.CarePlanService.submit",
                    "select case_id, case_id, submitted_at, submitted_by from care_plan where submitted_at is not null"),
            Map.entry(
                    "careplan.CarePlanApprovalService.decide",
                    "select case_id, case_id, decided_at, decided_by from care_plan where decided_at is not null"),
            Map.entry(
                    "referral.ReferralService.send",
                    "select case_id, case_id, sent_at, created_by from referral where sent_at is not null"),
            Map.entry(
                    "referral.ReferralAnswerService.answer",
                    "select s.referral_id, null::uuid, s.at, s.username from referral_step s"
                            + " where s.channel not in ('WORKER', 'SYSTEM')"),
            Map.entry(
                    "casefile.CaseSuspensionService.suspend",
                    "select case_id, case_id, at, username from case_suspension where until_on is not null"),
            Map.entry(
                    "casefile.CaseSuspensionService.resume",
                    "select case_id, case_id, at, username from case_suspension where until_on is null and username <> 'system'"),
            Map.entry(
                    "casefile.EmergencyAccessService.open",
                    "select case_id, case_id, granted_at, username from emergency_access"),
            Map.entry(
                    "casefile.CaseClosureService.request",
                    "select case_id, case_id, requested_at, requested_by from case_closure"),
            Map.entry(
                    "casefile.CaseClosureService.decide",
                    "select case_id, case_id, decided_at, decided_by from case_closure where decided_at is not null"));

    private RecordRules() {}

    static Stream<Rule> all() {
        Stream<Rule> deeds = DEEDS.entrySet().stream()
                .map(deed -> Rule.sql(
                        "each deed has its row: " + deed.getKey(), """
                        with deed (subject, of_case, at, by) as (%s)
                        select d.* from deed d where not exists (select 1 from audit_event e where e.action = '%s'
                          and e.at = d.at and e.username = d.by and e.subject_id = d.subject and e.outcome = 'DONE'
                          and e.case_id is not distinct from d.of_case)""".formatted(deed.getValue(), deed.getKey())));
        Stream<Rule> kept = Stream.of(
                new Rule("nothing happened in the future", RecordRules::future),
                new Rule("an audited row has its first revision with the same values", RecordRules::revisions),
                new Rule("what is written into the log can be called by such a role", RecordRules::calls),
                Rule.sql("a revision has an author, and the next is numbered above it", """
                        select id, at, username from revision where btrim(username) = '' or at > extract(epoch from moment()) * 1000
                           or id >= nextval('revision_seq') - 49"""),
                Rule.sql("a revision is not older than what it holds", """
                        select a.id, to_timestamp(r.at / 1000.0) as at from case_file_aud a join revision r on r.id = a.revision
                        where to_timestamp(r.at / 1000.0) < greatest(a.stage_since, a.closed_at,
                          (select max(s.at) from case_suspension s where s.case_id = a.id))
                        union all select a.id, to_timestamp(r.at / 1000.0) from care_plan_aud a join revision r on r.id = a.revision
                        where to_timestamp(r.at / 1000.0) < a.changed_at
                        union all select a.id, to_timestamp(r.at / 1000.0) from referral_aud a join revision r on r.id = a.revision
                        where to_timestamp(r.at / 1000.0) < a.status_since"""),
                Rule.sql("nothing is being typed, no account waits, no request is remembered", """
                        select 'draft' as what from draft
                        union all select 'account' from identity_task union all select 'key' from idempotency_key"""));
        return Stream.concat(kept, deeds);
    }

    private static List<String> future(Connection connection) throws SQLException {
        List<String> moments = Query.all(
                connection,
                "select c.table_name, c.column_name, c.data_type from information_schema.columns c"
                        + " join information_schema.tables t using (table_schema, table_name)"
                        + " where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name not in ('holiday',"
                        + " 'flyway_schema_history') and c.column_name not like 'valid_%' and c.data_type in ('date', 'timestamp with time zone')",
                row -> AHEAD.contains(row.text("column_name"))
                                && !row.text("table_name").equals("care_plan")
                        ? ""
                        : "select '" + row.text("table_name") + "." + row.text("column_name") + "' as what, x."
                                + row.text("column_name") + "::text as at, left(x::text, 60) as row from "
                                + row.text("table_name") + " x where x." + row.text("column_name") + " > "
                                + (row.text("data_type").equals("date") ? "today()" : "moment()"));
        List<String> broken = new ArrayList<>();
        for (String query : moments) {
            if (!query.isEmpty() && !query.contains("care_plan.review_on")) {
                broken.addAll(Rule.sql("", query).check().broken(connection));
            }
        }
        return broken;
    }

    private static List<String> revisions(Connection connection) throws SQLException {
        List<String> broken = new ArrayList<>();
        for (String table : Query.all(
                connection,
                "select replace(table_name, '_aud', '') as name from information_schema.tables where table_name like '%\\_aud'"
                        // Rules come with the product: the first revision of one is the administrator's.
                        + " and table_schema = 'public' and table_name not in ('entitlement_rule_aud', 'goal_template_aud') order by 1",
                row -> row.text("name"))) {
            String columns = Query.all(
                            connection,
                            "select column_name from information_schema.columns where table_schema = 'public'"
                                    + " and table_name = '" + table
                                    + "_aud' and column_name not in ('revision', 'revision_type')",
                            row -> row.text("column_name"))
                    .stream()
                    .map(column -> "x." + column)
                    .collect(Collectors.joining(", "));
            // What is one with a person has her key.
            String key = columns.contains("x.id") ? "id" : "person_id";
            String same = "row(" + columns + ") is not distinct from row(" + columns.replace("x.", "a.") + ")";
            // Equality of json is not defined.
            same = same.replace("x.slip", "x.slip::text").replace("a.slip", "a.slip::text");
            broken.addAll(Rule.sql(
                            "",
                            "select '%1$s' as table, coalesce(x.%2$s, a.%2$s) as id from %1$s x full join %1$s_aud a on a.%2$s = x.%2$s"
                                            .formatted(table, key)
                                    + " where a.%1$s is null or x.%1$s is null or a.revision_type <> 0 or not ("
                                            .formatted(key)
                                    + same + ")")
                    .check()
                    .broken(connection));
        }
        return broken;
    }

    private static List<String> calls(Connection connection) throws SQLException {
        Map<String, Set<String>> allowed = new HashMap<>();
        return Query.broken(
                connection,
                "select distinct e.action, r.role, w.role as of_account from audit_event e cross join"
                        + " unnest(e.roles) as r (role) left join worker w on w.username = e.username",
                row -> {
                    String action = row.text("action");
                    String account = row.maybe("of_account");
                    boolean fits = account == null || account.equals(row.text("role"));
                    return fits
                                    && allowed.computeIfAbsent(action, RecordRules::roles)
                                            .contains(row.text("role"))
                            ? ""
                            : action + " as " + row.text("role") + " by an account of " + account;
                });
    }

    private static Set<String> roles(String action) {
        String[] parts = action.split("\\.", -1);
        try {
            Class<?> boundary = Class.forName("org.mouakaba." + parts[0] + ".boundary." + parts[1]);
            Method method = Arrays.stream(boundary.getDeclaredMethods())
                    .filter(m -> m.getName().equals(parts[2]))
                    .findFirst()
                    .orElseThrow(ClassNotFoundException::new);
            RolesAllowed roles = method.isAnnotationPresent(RolesAllowed.class)
                    ? method.getAnnotation(RolesAllowed.class)
                    : boundary.getAnnotation(RolesAllowed.class);
            return boundary.isAnnotationPresent(Recorded.class) ? Set.of(roles.value()) : Set.of();
        } catch (ClassNotFoundException e) {
            return Set.of();
        }
    }
}
