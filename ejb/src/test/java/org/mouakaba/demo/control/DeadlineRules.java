package org.mouakaba.demo.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.calendar.boundary.WorkingCalendar;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.setting.boundary.SettingValue;
import org.mouakaba.worklist.control.Clocks;
import org.mouakaba.worklist.control.DeadlineReplay;

/** What a case needs and by when: what happened to it is told to the product once more, which must come to the same. */
final class DeadlineRules {

    /** Whether the plan that is in force at a moment wants something of a service to which nothing was sent by then. */
    private static final String ASKS = """
            exists (select 1 from care_plan p join care_plan_goal g on g.plan_id = p.id join care_plan_action a on a.goal_id = g.id
              where p.case_id = %1$s and p.status = 'APPROVED' and p.decided_at <= %2$s and a.owner = 'SERVICE'
              and not exists (select 1 from care_plan q where q.case_id = p.case_id and q.status = 'APPROVED'
                and q.edition > p.edition and q.decided_at <= %2$s)
              and not exists (select 1 from visit_action x join visit v on v.id = x.visit_id join care_plan_action o on o.id = x.action_id
                where o.origin_id = a.origin_id and v.case_id = p.case_id and v.recorded_at <= %2$s)
              and not exists (select 1 from referral f where f.case_id = p.case_id and f.service_type = a.service_type
                and f.sent_at <= %2$s))::text
            """;

    /** Of two things at one moment the product does the one before the other. */
    private static final String EVENTS =
            """
            select * from (
            select id as case_id, opened_at as at, 1 as rank, 'opened' as what, null::uuid as other, null::date as day, null::text as said from case_file
            union all select case_id, at, 2, 'assigned', null, null, null from case_assignment
            union all select id, accepted_at, 3, 'accepted', null, null, null from case_file where accepted_at is not null
            union all select case_id, at, 4, 'contacted', null, null, null from visit where person_seen
            union all select case_id, recorded_at, 5, 'visited', null, next_on, null from visit
            union all select case_id, recorded_at, 6, 'consented', null, null, null from consent where type = 'CASE_MANAGEMENT'
            union all select case_id, assessed_at, 7, 'assessed', null, null, kind from assessment
            union all select case_id, submitted_at, 8, 'submitted', null, null, null from care_plan where submitted_at is not null
            union all select k.case_id, k.decided_at, 9, 'approved', null, k.review_on, %s from care_plan k where k.status = 'APPROVED'
            union all select r.case_id, s.at, 10, case s.to_status when 'SENT' then 'referred' else 'answered' end, r.id, null,
              case s.to_status when 'SENT' then %s else s.to_status end
              from referral_step s join referral r on r.id = s.referral_id where s.to_status <> 'DRAFT'
            union all select case_id, at, 11, 'stage', null, null, to_stage from case_stage_history
              where to_stage in ('CLOSURE_REQUESTED', 'CLOSED')
            union all select case_id, at, 12, case when until_on is null then 'resumed' else 'suspended' end, null, until_on, null
              from case_suspension) e
            order by case_id, at, rank
            """.formatted(ASKS.formatted("k.case_id", "k.decided_at"), ASKS.formatted("r.case_id", "s.at"));

    private DeadlineRules() {}

    static Stream<Rule> all() {
        return Stream.of(
                new Rule("the deadlines are those that the product's clocks start and end", DeadlineRules::replayed),
                Rule.sql(
                        "what is due next is the first of the open deadlines that do not wait with a case on hold",
                        """
                        select c.number, c.next_due_kind, c.next_due_at, d.kind, d.due_at from case_file c left join lateral (
                          select * from deadline x where x.case_id = c.id and x.status = 'OPEN'
                          and (c.status <> 'SUSPENDED' or x.unit = 'HOURS' or x.referral_id is not null
                            or x.due_at >= (select max(s.at) from case_suspension s where s.case_id = c.id))
                          order by x.due_at limit 1) d on true
                        where c.next_due_at is distinct from d.due_at or (c.next_due_kind is null) <> (d.id is null)
                           or not exists (select 1 from deadline y where y.case_id = c.id and y.status = 'OPEN'
                              and y.kind = c.next_due_kind and y.due_at = c.next_due_at) and d.id is not null"""),
                Rule.sql("nothing ends before it began, or in the future", """
                        select id, kind, started_at, ended_at from deadline where ended_at < started_at or ended_at > moment()"""));
    }

    private record Event(
            Instant at,
            String what,
            @Nullable UUID other,
            @Nullable LocalDate day,
            @Nullable String said) {}

    private static List<String> replayed(Connection connection) throws SQLException {
        Map<String, SettingValue> clocks = ReferenceValues.settings(connection, Clocks.PREFIX);
        WorkingCalendar calendar = ReferenceValues.calendar(connection, PeopleRules.today(connection));
        Map<UUID, List<Event>> events = grouped(
                connection,
                EVENTS,
                row -> new Event(
                        row.at("at"), row.text("what"), row.maybeId("other"), row.maybeDay("day"), row.maybe("said")));
        Set<UUID> incomplete = RegistrationChecks.incomplete(connection);
        Map<UUID, List<String>> written =
                grouped(connection, "select * from deadline order by case_id", DeadlineRules::line);
        return Query.broken(connection, "select id, number, risk, opened_at, next_due_at from case_file", row -> {
            UUID id = row.id("id");
            DeadlineReplay replay = new DeadlineReplay(id, row.one(RiskLevel.class, "risk"), clocks, calendar);
            Instant last = row.at("opened_at");
            for (Event event : events.getOrDefault(id, List.of())) {
                tell(replay, event, row.at("opened_at"), !incomplete.contains(id));
                last = event.at();
            }
            if (!Objects.equals(replay.next(last), row.maybeAt("next_due_at"))) {
                return "case " + row.text("number") + " is due next " + row.maybeAt("next_due_at") + " not "
                        + replay.next(last);
            }
            List<String> expected = replay.lines();
            List<String> found =
                    written.getOrDefault(id, List.of()).stream().sorted().toList();
            return expected.equals(found) ? "" : "case " + row.text("number") + difference(expected, found);
        });
    }

    private static void tell(DeadlineReplay replay, Event event, Instant openedAt, boolean registered) {
        Instant at = event.at();
        switch (event.what()) {
            case "opened" -> replay.opened(at);
            case "suspended" -> replay.suspended(Objects.requireNonNull(event.day()), at);
            case "resumed" -> replay.resumed(at);
            case "assigned" -> replay.assigned(at, openedAt, registered);
            case "accepted" -> replay.accepted(at);
            case "contacted" -> replay.contacted(at);
            case "visited" -> replay.visited(Objects.requireNonNull(event.day()), at);
            case "consented" -> replay.consented(at);
            case "assessed" -> replay.assessed("RISK".equals(event.said()), at);
            case "submitted" -> replay.submitted(at);
            case "approved" -> replay.approved(Objects.requireNonNull(event.day()), "true".equals(event.said()), at);
            case "referred" ->
                replay.referred(Objects.requireNonNull(event.other()), false, "true".equals(event.said()), at);
            case "answered" ->
                replay.answered(Objects.requireNonNull(event.other()), Objects.requireNonNull(event.said()), at);
            default -> {
                if ("CLOSED".equals(event.said())) {
                    replay.closed(at);
                } else {
                    replay.closureRequested(at);
                }
            }
        }
    }

    private static String line(Query.Row row) throws SQLException {
        String clock = row.maybeNumber("amount") == null
                ? row.maybe("agreed_on")
                : row.number("amount") + " " + row.maybe("unit");
        return row.text("kind") + " of " + row.maybeId("referral_id") + " from " + row.at("started_at") + " by " + clock
                + " is due " + row.at("due_at") + " and " + row.text("status");
    }

    private static String difference(List<String> expected, List<String> found) {
        List<String> missing = new ArrayList<>(expected);
        List<String> strange = new ArrayList<>(found);
        found.forEach(missing::remove);
        expected.forEach(strange::remove);
        return " lacks " + missing + " and has " + strange;
    }

    private static <T> Map<UUID, List<T>> grouped(Connection connection, String query, Query.Reader<T> reader)
            throws SQLException {
        return Query.all(connection, query, row -> Map.entry(row.id("case_id"), reader.read(row))).stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, HashMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
