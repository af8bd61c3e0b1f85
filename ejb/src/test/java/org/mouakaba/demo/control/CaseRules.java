package org.mouakaba.demo.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.entity.CaseNumber;

/** Cases: their numbers, their way through the stages, who carries them, how they end. */
final class CaseRules {

    private CaseRules() {}

    static Stream<Rule> all() {
        return Stream.of(numbers(), way(), carrying(), HoldRules.all(), ending())
                .flatMap(rules -> rules);
    }

    private static Stream<Rule> numbers() {
        return Stream.of(
                new Rule("a case is numbered by its province and the year of its opening", CaseRules::numbering),
                Rule.sql("numbers have no gap in a province and year, and the counter stands at the last", """
                        with given as (select territory_code, split_part(number, '-', 2)::int as year,
                          count(*) as cases, max(split_part(number, '-', 3)::int) as last from case_file group by 1, 2)
                        select coalesce(g.territory_code, n.province) as province, coalesce(g.year, n.year) as year, g.cases, g.last,
                               n.last as counter from given g full join case_number n on n.province = g.territory_code and n.year = g.year
                        where g.last is distinct from g.cases or g.last is distinct from n.last"""),
                Rule.sql("numbers rise with time", """
                        select number, opened_at, before from (select number, opened_at, lag(opened_at) over (
                          partition by territory_code order by number) as before from case_file) c where opened_at < before"""),
                Rule.sql("one open case for a person in an organisation", """
                        select person_id, organisation_id, count(*) from case_file where closed_at is null
                        group by 1, 2 having count(*) > 1"""),
                Rule.sql("a case knows the household of its person", """
                        select c.number, c.household_id, m.household_id as of_person from case_file c
                        left join household_member m on m.person_id = c.person_id and m.until is null
                        where c.household_id is distinct from m.household_id"""),
                Rule.sql("a person was registered before her case was opened", """
                        select c.number, c.opened_at, to_timestamp(r.at / 1000.0) as registered from case_file c
                        join person_aud a on a.id = c.person_id join revision r on r.id = a.revision
                        where to_timestamp(r.at / 1000.0) > c.opened_at"""));
    }

    private static Stream<Rule> way() {
        return Stream.of(
                new Rule("a stage follows from the one before", CaseRules::steps),
                Rule.sql("a history has no hole and runs forward", """
                        select case_id, from_stage, to_stage, before, at, earlier from (select h.*,
                          lag(to_stage) over w as before, lag(at) over w as earlier from case_stage_history h
                          window w as (partition by case_id order by at, id)) s
                        where from_stage is distinct from before or at <= earlier"""),
                Rule.sql("a case stands where its history ends", """
                        select c.number, c.stage, h.to_stage, c.stage_since, h.at from case_file c left join lateral (
                          select * from case_stage_history s where s.case_id = c.id order by s.at desc limit 1) h on true
                        where c.stage is distinct from h.to_stage or c.stage_since is distinct from h.at
                           or c.episode is distinct from h.episode"""),
                Rule.sql("a case was opened when it was registered", """
                        select c.number, c.opened_at, h.at from case_file c left join case_stage_history h
                        on h.case_id = c.id and h.to_stage = 'REGISTERED' and h.episode = 1 where c.opened_at is distinct from h.at"""),
                Rule.sql("the steps of the notification begin the history of the case", """
                        select c.number, h.to_stage as in_case, n.to_stage as in_notification from case_file c
                        cross join (values ('SIGNAL'), ('SCREENING')) as s (stage)
                        left join case_stage_history h on h.case_id = c.id and h.to_stage = s.stage
                        left join notification_stage n on n.notification_id = c.notification_id and n.to_stage = s.stage
                        where h.at is null or row(h.from_stage, h.at, h.username, h.reason)
                              is distinct from row(n.from_stage, n.at, n.username, n.reason)"""),
                Rule.sql("every stage that the product can reach is seen", """
                        select s.stage from (values ('SIGNAL'), ('SCREENING')) as s (stage)
                        where not exists (select 1 from notification n where n.stage = s.stage)
                        union all select e.code from code_entry e where e.list = 'case_stage'
                        and e.code not in ('SIGNAL', 'SCREENING')
                        and not exists (select 1 from case_file c where c.stage = e.code)"""),
                Rule.sql("a status fits the stage", """
                        select number, stage, status from case_file
                        where status <> 'SUSPENDED' and status <> case when stage in ('CLOSED', 'POST_CLOSURE') then 'CLOSED'
                                             when episode > 1 then 'REOPENED' else 'OPEN' end"""),
                Rule.sql("the supervisor approves plans and closures, the worker takes the other steps", """
                        select c.number, h.to_stage, h.username, w.username as worker, s.username as supervisor
                        from case_stage_history h join case_file c on c.id = h.case_id
                        join worker w on w.id = c.worker_id join worker s on s.id = w.supervisor_id
                        where w.username is not null and h.username <> case
                          when h.to_stage = 'CLOSED' or (h.from_stage, h.to_stage) = ('PLANNING', 'IMPLEMENTATION')
                          then s.username else w.username end"""));
    }

    private static Stream<Rule> carrying() {
        return Stream.of(
                Rule.sql("the worker is of the unit, and the unit of the province", """
                        select c.number, c.unit_id, w.unit_id as of_worker, u.territory_code from case_file c
                        join unit u on u.id = c.unit_id left join worker w on w.id = c.worker_id
                        where w.unit_id <> c.unit_id or u.territory_code <> c.territory_code
                           or u.organisation_id <> c.organisation_id"""),
                Rule.sql("the last assignment names who carries the case, since when", """
                        select c.number, c.worker_id, a.to_worker_id, c.assigned_at, a.at from case_file c left join lateral (
                          select * from case_assignment x where x.case_id = c.id order by x.at desc limit 1) a on true
                        where c.worker_id is distinct from a.to_worker_id or c.assigned_at is distinct from a.at"""),
                Rule.sql("nobody accepts before she was given, or gives before it was opened", """
                        select number, opened_at, assigned_at, accepted_at from case_file
                        where assigned_at < opened_at or accepted_at < assigned_at or accepted_at is not null and worker_id is null"""),
                Rule.sql("no work is done in a case that nobody has accepted", """
                        select number, stage from case_file where accepted_at is null and stage <> 'REGISTERED'"""),
                Rule.sql("who takes a case herself has accepted it; who is given one, was by her supervisor", """
                        select c.number, a.username, w.username as worker, s.username as supervisor from case_assignment a
                        join case_file c on c.id = a.case_id join worker w on w.id = a.to_worker_id
                        join worker s on s.id = w.supervisor_id where w.username is not null
                        and a.username <> case when c.accepted_at = c.assigned_at then w.username else s.username end"""));
    }

    private static Stream<Rule> ending() {
        return Stream.of(
                Rule.sql("a closed case has an approved closure with an exit plan, of that moment and reason", """
                        select c.number, k.decision, k.decided_at, c.closed_at from case_file c
                        left join case_closure k on k.case_id = c.id and k.episode = c.episode and k.decision = 'APPROVED'
                        where c.stage in ('CLOSED', 'POST_CLOSURE') and (k.id is null or k.decided_at <> c.closed_at
                          or k.reason <> c.closure_reason or btrim(k.exit_plan) = '' or not k.person_informed
                          or k.decided_by is null or k.decided_by = k.requested_by or k.requested_at >= k.decided_at)"""),
                Rule.sql("a requested closure waits, and none waits elsewhere", """
                        select c.number, c.stage, k.decision, k.requested_at from case_file c
                        left join case_closure k on k.case_id = c.id and k.decision = 'REQUESTED'
                        where (c.stage = 'CLOSURE_REQUESTED') <> (k.id is not null) or k.decided_at is not null
                           or k.requested_at <> c.stage_since"""),
                Rule.sql("a closure says from where it was asked, when and by whom", """
                        select c.number, k.from_stage, h.from_stage as in_history from case_closure k
                        join case_file c on c.id = k.case_id left join case_stage_history h on h.case_id = k.case_id
                        and h.to_stage = 'CLOSURE_REQUESTED' and h.at = k.requested_at
                        where row(k.from_stage, k.reason, k.requested_by) is distinct from row(h.from_stage, h.reason, h.username)"""),
                Rule.sql("a closing case stands at the risk with which it ends, and that is not high", """
                        select c.number, c.risk, k.final_risk, k.reason from case_closure k join case_file c on c.id = k.case_id
                        where k.final_risk <> c.risk or c.risk = 'HIGH'"""),
                Rule.sql("nothing stands against a closing that was asked for: no referral without outcome", """
                        select c.number, r.id, r.status from case_closure k join case_file c on c.id = k.case_id
                        join referral r on r.case_id = c.id
                        where r.status not in ('DECLINED', 'SERVICE_STARTED', 'SERVICE_COMPLETED', 'NO_SHOW', 'CANCELLED')
                           or r.status_since > k.requested_at and r.status <> 'SERVICE_COMPLETED'"""),
                Rule.sql(
                        "nothing stands against a closing that was asked for: no goal without outcome, no urgent action",
                        """
                        select c.number, g.status, a.status as action from case_closure k join case_file c on c.id = k.case_id
                        join lateral (select * from care_plan p where p.case_id = c.id and p.status = 'APPROVED'
                          order by p.edition desc limit 1) p on true
                        join care_plan_goal g on g.plan_id = p.id left join care_plan_action a on a.goal_id = g.id
                        where g.status in ('NOT_STARTED', 'IN_PROGRESS')
                           or a.high and a.status not in ('DONE', 'CANCELLED')"""));
    }

    private static List<String> numbering(Connection connection) throws SQLException {
        return Query.broken(
                connection,
                "select number, territory_code, extract(year from opened_at at time zone 'Africa/Casablanca')::int as year,"
                        + " split_part(number, '-', 3)::int as sequence from case_file",
                row -> CaseNumber.of(row.text("territory_code"), row.number("year"), row.number("sequence"))
                                .text()
                                .equals(row.text("number"))
                        ? ""
                        : "case " + row.text("number") + " of " + row.text("territory_code") + " in "
                                + row.number("year"));
    }

    private static List<String> steps(Connection connection) throws SQLException {
        Set<String> strange = Query.all(
                        connection,
                        "select distinct from_stage, to_stage from case_stage_history where from_stage is not null",
                        row -> row.one(CaseStage.class, "from_stage")
                                        .next()
                                        .contains(row.one(CaseStage.class, "to_stage"))
                                ? ""
                                : row.text("from_stage") + " to " + row.text("to_stage"))
                .stream()
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toSet());
        return Query.broken(connection, "select case_id, from_stage, to_stage from case_stage_history", row -> {
            String step = row.maybe("from_stage") + " to " + row.text("to_stage");
            boolean first = row.maybe("from_stage") == null;
            boolean wrong = first ? !row.text("to_stage").equals("SIGNAL") : strange.contains(step);
            return wrong ? "case " + row.id("case_id") + " went from " + step : "";
        });
    }
}
