package org.mouakaba.demo.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mouakaba.assessment.boundary.Instrument;
import org.mouakaba.assessment.boundary.Score;
import org.mouakaba.assessment.control.InstrumentReader;
import org.mouakaba.assessment.control.ScoringRules;
import org.mouakaba.careplan.boundary.SaveGoal;
import org.mouakaba.careplan.entity.CarePlan;
import org.mouakaba.followup.boundary.NewRisk;
import org.mouakaba.followup.boundary.VisitNote;
import org.mouakaba.followup.control.VisitRules;
import org.mouakaba.platform.RuleException;

/** What is assessed, planned and visited. */
final class CaseworkRules {

    private CaseworkRules() {}

    static Stream<Rule> all() {
        return Stream.of(assessments(), plans(), visits()).flatMap(rules -> rules);
    }

    private static Stream<Rule> assessments() {
        return Stream.of(
                new Rule("answers fit the instrument and come to the score that is written", CaseworkRules::scores),
                Rule.sql("a case stands at the risk that was confirmed last", """
                        select c.number, c.risk, a.confirmed_risk, a.lowering from case_file c join lateral (select * from assessment x
                          where x.case_id = c.id and x.kind = 'RISK' order by x.assessed_at desc limit 1) a on true
                        where a.confirmed_risk <> c.risk or a.lowering is not null"""),
                Rule.sql("the first of its kind is called so", """
                        select id, kind, type from (select a.*, row_number() over (partition by case_id, kind order by assessed_at) as nth
                        from assessment a) x where type <> case when nth > 1 then case kind when 'RISK' then 'RISK' else 'REVIEW' end
                                              when kind = 'RISK' then 'INITIAL' else 'COMPREHENSIVE' end or status <> 'COMPLETED'"""),
                Rule.sql("assessment begins with the risk, planning when the needs are complete", """
                        select h.case_id, h.to_stage, a.assessed_at from case_stage_history h left join assessment a on a.case_id = h.case_id
                        and a.kind = case h.to_stage when 'ASSESSMENT' then 'RISK' else 'NEEDS' end and a.assessed_at = h.at
                        where h.to_stage in ('ASSESSMENT', 'PLANNING') and a.id is null"""),
                Rule.sql("who carries the case assesses, while it is open", """
                        select a.id, a.assessed_by, w.username from assessment a join case_file c on c.id = a.case_id
                        left join worker w on w.id = c.worker_id where a.assessed_by <> coalesce(w.username, a.assessed_by)
                        or a.assessed_at < c.opened_at or a.assessed_at > c.closed_at or a.episode <> c.episode"""));
    }

    private static Stream<Rule> plans() {
        return Stream.of(
                Rule.sql("a plan has one to five goals, each with one to six actions", """
                        select p.id, count(distinct g.id) as goals, min(n.actions) as fewest, max(n.actions) as most from care_plan p
                        left join care_plan_goal g on g.plan_id = p.id
                        left join lateral (select count(*) as actions from care_plan_action a where a.goal_id = g.id) n on true
                        group by p.id having count(distinct g.id) not between 1 and %d or min(n.actions) < 1 or max(n.actions) > %d""".formatted(
                                CarePlan.MOST_GOALS, SaveGoal.MOST_ACTIONS)),
                Rule.sql("editions count on from one, and one at most is open", """
                        select case_id, array_agg(edition order by edition) as editions, array_agg(status order by edition) as states
                        from care_plan group by case_id having max(edition) <> count(*)
                        or count(*) filter (where status <> 'APPROVED' and edition < (select max(x.edition) from care_plan x
                          where x.case_id = care_plan.case_id)) > 0"""),
                Rule.sql("what is submitted is agreed, dated ahead, and the agreement is whole", """
                        select id, submitted_at, review_on, agreement_mode, agreed_on, witness from care_plan
                        where status <> 'DRAFT' and (review_on <= (submitted_at at time zone 'Africa/Casablanca')::date
                          or agreement_mode is null or agreed_on is null or submitted_by is null
                          or agreed_on > (submitted_at at time zone 'Africa/Casablanca')::date
                          or agreement_mode = 'ORAL' and coalesce(btrim(witness), '') = ''
                          or agreement_mode = 'REFUSED' and refusal_reason is null)"""),
                Rule.sql("a goal is due after the plan was submitted, unless it has its outcome", """
                        select g.id, g.due_on, p.submitted_at from care_plan_goal g join care_plan p on p.id = g.plan_id
                        where g.due_on < (p.submitted_at at time zone 'Africa/Casablanca')::date
                          and g.status in ('NOT_STARTED', 'IN_PROGRESS')"""),
                Rule.sql("a plan is submitted in its stage by the worker and approved by another", """
                        select p.id, p.submitted_by, p.decided_by, p.submitted_at, h.at from care_plan p
                        left join case_stage_history h on h.case_id = p.case_id and h.to_stage = 'PLANNING'
                        where h.at is null or p.submitted_at <= h.at or (p.status = 'APPROVED') <> (p.decided_by is not null)
                          or p.decided_by = p.submitted_by or p.decided_at <= p.submitted_at"""),
                Rule.sql("the first approval moves the case on, and nothing else does", """
                        select h.case_id, h.at, p.decided_at from case_stage_history h left join care_plan p
                        on p.case_id = h.case_id and p.edition = 1 and p.status = 'APPROVED'
                        where h.to_stage = 'IMPLEMENTATION' and h.at is distinct from p.decided_at"""),
                Rule.sql("a goal answers to a need that presses", """
                        select g.id, g.domain, a.answers ->> (g.domain || '.score') as score from care_plan_goal g
                        join care_plan p on p.id = g.plan_id left join assessment a on a.case_id = p.case_id and a.kind = 'NEEDS'
                        where coalesce((a.answers ->> (g.domain || '.score'))::int, 0) not between 3 and 5"""),
                Rule.sql("a later edition carries on the goals of the one before", """
                        select g.id, p.case_id, p.edition from care_plan_goal g join care_plan p on p.id = g.plan_id
                        where (p.edition = 1) <> (g.origin_id = g.id) or p.edition > 1 and not exists (select 1 from care_plan_goal o
                          join care_plan q on q.id = o.plan_id where q.case_id = p.case_id and q.edition = p.edition - 1
                          and o.origin_id = g.origin_id)"""),
                Rule.sql("a service's action names the service, and what is done was found done at a visit", """
                        select a.id, a.status, a.done_on, f.at from care_plan_action a join care_plan_goal g on g.id = a.goal_id
                        join care_plan p on p.id = g.plan_id
                        left join lateral (select min(v.at) as at from visit_action x join visit v on v.id = x.visit_id
                          join care_plan_action o on o.id = x.action_id where o.origin_id = a.origin_id and v.case_id = p.case_id) f on true
                        where (a.owner = 'SERVICE') <> (a.service_type is not null)
                           or p.edition = (select max(q.edition) from care_plan q where q.case_id = p.case_id)
                          and a.done_on is distinct from (f.at at time zone 'Africa/Casablanca')::date
                           or a.done_on < (f.at at time zone 'Africa/Casablanca')::date or a.done_on is not null and f.at is null"""),
                Rule.sql("a plan was changed last when it was decided or a visit found progress", """
                        select p.id, p.changed_at, greatest(p.submitted_at, p.decided_at, v.at) as last from care_plan p
                        left join lateral (select max(v.recorded_at) as at from visit v join visit_goal f on f.visit_id = v.id
                          join care_plan_goal g on g.id = f.goal_id where g.plan_id = p.id) v on true
                        where p.changed_at is distinct from greatest(p.submitted_at, p.decided_at, v.at)"""));
    }

    private static Stream<Rule> visits() {
        return Stream.of(
                new Rule("the note of a visit is whole and free of contradiction", CaseworkRules::notes),
                Rule.sql("a case was first and last met when its visits say", """
                        select c.number, c.first_contact_at, min(v.at) as first, c.last_contact_at, max(v.at) as last from case_file c
                        left join visit v on v.case_id = c.id and v.person_seen and v.episode = c.episode group by c.id
                        having c.first_contact_at is distinct from min(v.at) or c.last_contact_at is distinct from max(v.at)"""),
                Rule.sql("a visit is noted by who carries the case, while it is open", """
                        select v.id, v.username, v.recorded_at from visit v join case_file c on c.id = v.case_id
                        left join worker w on w.id = c.worker_id where v.username <> coalesce(w.username, v.username)
                        or v.at > v.recorded_at or v.recorded_at > coalesce(c.closed_at, moment()) or v.episode <> c.episode"""),
                Rule.sql("follow-up begins with the first visit under the plan", """
                        select h.case_id, h.at from case_stage_history h where h.to_stage = 'FOLLOW_UP'
                        and not exists (select 1 from visit v where v.case_id = h.case_id and v.person_seen and v.recorded_at = h.at)
                        union all select c.id, v.recorded_at from case_file c join visit v on v.case_id = c.id
                        where c.stage = 'IMPLEMENTATION' and v.recorded_at > c.stage_since and v.person_seen"""),
                Rule.sql("a finding is about a goal of the plan that was in force", """
                        select f.visit_id, f.goal_id from visit_goal f join visit v on v.id = f.visit_id
                        join care_plan_goal g on g.id = f.goal_id join care_plan p on p.id = g.plan_id
                        where p.case_id <> v.case_id or p.status <> 'APPROVED' or p.decided_at > v.recorded_at
                           or exists (select 1 from care_plan q where q.case_id = p.case_id and q.edition > p.edition
                                      and q.status = 'APPROVED' and q.decided_at <= v.recorded_at)"""),
                Rule.sql("what a visit finds done is an action of that plan", """
                        select x.visit_id, x.action_id from visit_action x join visit v on v.id = x.visit_id
                        join care_plan_action a on a.id = x.action_id join care_plan_goal g on g.id = a.goal_id
                        join care_plan p on p.id = g.plan_id where p.case_id <> v.case_id or p.decided_at > v.recorded_at"""),
                Rule.sql("a goal stands where the last visit found it", """
                        select g.id, g.status, f.status as found from care_plan_goal g join care_plan p on p.id = g.plan_id
                        left join lateral (select x.status from visit_goal x join visit v on v.id = x.visit_id
                          join care_plan_goal o on o.id = x.goal_id where o.origin_id = g.origin_id and v.case_id = p.case_id
                          and (p.edition = (select max(q.edition) from care_plan q where q.case_id = p.case_id) or o.id = g.id)
                          order by v.at desc limit 1) f on true
                        where p.edition = (select max(q.edition) from care_plan q where q.case_id = p.case_id)
                          and g.status <> coalesce(f.status, 'NOT_STARTED')"""),
                Rule.sql("nobody is spoken to alone and far away", """
                        select id, type from visit where type in ('PHONE', 'MESSAGE') and seen_alone"""));
    }

    private static List<String> scores(Connection connection) throws SQLException {
        Map<String, Instrument> instruments = Query.all(
                        connection,
                        "select definition::text as definition from instrument",
                        row -> InstrumentReader.instrument(row.text("definition")))
                .stream()
                .collect(Collectors.toMap(i -> i.code() + "/" + i.version(), i -> i));
        return Query.broken(connection, "select a.*, answers::text as given from assessment a", row -> {
            Instrument instrument = Objects.requireNonNull(
                    instruments.get(row.text("instrument_code") + "/" + row.number("instrument_version")));
            Map<String, String> answers = InstrumentReader.answers(row.text("given"));
            Score score = instrument.score(answers);
            Set<String> strange = new HashSet<>(answers.keySet());
            instrument
                    .items()
                    .filter(item -> answers.containsKey(item.id())
                            && ScoringRules.fits(item, Objects.requireNonNull(answers.get(item.id()))))
                    .forEach(item -> strange.remove(item.id()));
            String risk = score.risk() == null ? null : score.risk().name();
            boolean right = strange.isEmpty()
                    && score.complete()
                    && Objects.equals(row.maybe("computed_risk"), risk)
                    && Objects.equals(row.maybeNumber("score"), instrument.scoring() == null ? null : score.points())
                    && row.texts("red_flags").equals(score.redFlags());
            return right
                    ? ""
                    : "assessment " + row.id("id") + " scores " + score.points() + " " + risk + ", strange " + strange
                            + ", missing " + score.missing();
        });
    }

    private static List<String> notes(Connection connection) throws SQLException {
        String visits = "select v.*, c.opened_at, not exists (select 1 from visit e where e.case_id = v.case_id"
                + " and e.at < v.at and e.person_seen) as first from visit v join case_file c on c.id = v.case_id";
        return Query.broken(connection, visits, row -> {
            Instant recorded = row.at("recorded_at");
            try {
                VisitRules.require(note(row), row.is("first"), row.at("opened_at"), recorded);
                return "";
            } catch (RuleException broken) {
                return "visit " + row.id("id") + " " + broken.messageKey();
            }
        });
    }

    private static VisitNote note(Query.Row row) throws SQLException {
        return new VisitNote(
                row.at("at"),
                row.text("type"),
                row.maybe("place"),
                row.is("person_seen"),
                row.is("seen_alone"),
                row.maybe("others_met"),
                row.text("outcome"),
                row.text("narrative"),
                row.maybe("explained"),
                row.maybe("safety"),
                row.one(NewRisk.class, "new_risk"),
                row.maybe("new_risk_note"),
                row.day("next_on"),
                row.text("next_type"));
    }
}
