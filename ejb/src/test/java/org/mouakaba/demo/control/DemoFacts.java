package org.mouakaba.demo.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.CaseStatus;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.supervision.control.CaseGroup;
import org.mouakaba.supervision.control.LoadRules;

/** What the product promises of its demo, whatever its size. */
final class DemoFacts {

    private static final String OF_UNIT = """
            with unit_of as (select u.id, u.territory_code from unit u where u.territory_code in ('04.421', '07.351')),
            team as (select w.*, s.username as lead from worker w join worker s on s.id = w.supervisor_id
                     where w.unit_id in (select id from unit_of))
            """;

    private DemoFacts() {}

    static Stream<Rule> all() {
        return Stream.of(
                Rule.sql("six workers at CAPE Rabat under bennani, four of them without an account", OF_UNIT + """
                        select count(*), count(username) as accounts, array_agg(username) from team where lead = 'bennani'
                        having count(*) <> 6 or count(*) filter (where username is null) <> 4
                            or count(*) filter (where username in ('salma', 'nadia')) <> 2"""),
                Rule.sql("a full unit at CAPE Marrakech under lahlou, youssef in it", OF_UNIT + """
                        select count(*), array_agg(username) from team where lead = 'lahlou'
                        having count(*) not between 5 and 8 or count(*) filter (where username = 'youssef') <> 1"""),
                Rule.sql("salma carries twenty-four open cases", """
                        select count(*) from case_file c join worker w on w.id = c.worker_id where w.username = 'salma'
                        and c.closed_at is null having count(*) <> 24"""),
                Rule.sql("salma has one case on hold, and one that stood still before", """
                        select count(*) filter (where c.status = 'SUSPENDED') as on_hold, count(*) from case_file c
                        join worker w on w.id = c.worker_id where w.username = 'salma' and c.closed_at is null
                        and exists (select 1 from case_suspension s where s.case_id = c.id)
                        having count(*) filter (where c.status = 'SUSPENDED') <> 1 or count(*) <> 2"""),
                new Rule("nadia stands at 128 %", DemoFacts::nadia),
                Rule.sql("the two units hold notifications and cases in every stage", """
                        select u.territory_code, s.code from (values ('SIGNAL'), ('SCREENING'), ('REGISTERED'), ('ASSESSMENT'), ('PLANNING'),
                          ('IMPLEMENTATION'), ('FOLLOW_UP'), ('CLOSURE_REQUESTED'), ('CLOSED'), ('POST_CLOSURE')) as s (code)
                        cross join (select * from unit where territory_code in ('04.421', '07.351')) u
                        where not exists (select 1 from case_file c where c.unit_id = u.id and c.stage = s.code)
                          and not exists (select 1 from notification n where n.unit_id = u.id and n.stage = s.code)"""),
                Rule.sql("ياسين الوزاني is carried by salma, with a sister, a mother and a grandmother", """
                        select count(*) from person p join case_file c on c.person_id = p.id join worker w on w.id = c.worker_id
                        join household_member m on m.household_id = c.household_id
                        where p.given_name_ar = 'ياسين' and p.family_name_ar = 'الوزاني' and w.username = 'salma' and c.risk = 'HIGH'
                        having count(*) <> 4"""),
                Rule.sql("something waits for bennani: a plan, a closing, a high case that nobody carries", """
                        select n.what from (values ('PLAN_APPROVAL'), ('CLOSURE_DECISION'), ('ASSIGNMENT')) as n (what)
                        where not exists (select 1 from deadline d join case_file c on c.id = d.case_id join unit u on u.id = c.unit_id
                          where d.status = 'OPEN' and d.kind = n.what and u.territory_code = '04.421'
                          and (n.what <> 'ASSIGNMENT' or c.risk = 'HIGH' and c.worker_id is null))"""),
                Rule.sql("salma has work that is late, due today and due this week, and cases to accept", """
                        select count(*) filter (where d.due_at < moment()) as late,
                               count(*) filter (where d.due_at >= moment() and (d.due_at at time zone 'Africa/Casablanca')::date = today()) as today,
                               count(*) filter (where d.due_at between moment() and moment() + interval '8 days') as week,
                               count(*) filter (where d.kind = 'ACCEPTANCE') as given
                        from deadline d join case_file c on c.id = d.case_id join worker w on w.id = c.worker_id
                        where w.username = 'salma' and d.status = 'OPEN' and c.closed_at is null
                        having count(*) filter (where d.due_at < moment()) not between 2 and 14
                            or count(*) filter (where d.due_at >= moment() and (d.due_at at time zone 'Africa/Casablanca')::date = today()) < 2
                               and extract(isodow from today()) < 6 and to_char(today(), 'MM-DD') not in (select to_char(day, 'MM-DD') from holiday)
                            or count(*) filter (where d.due_at between moment() and moment() + interval '8 days') < 8
                            or count(*) filter (where d.kind = 'ACCEPTANCE') <> 2"""),
                Rule.sql("each demo account has its role and its place", """
                        select a.username, w.role, w.territory_code from (values ('salma', 'social-worker', null), ('nadia', 'social-worker', null),
                          ('youssef', 'social-worker', null), ('bennani', 'supervisor', null), ('lahlou', 'supervisor', null),
                          ('ouazzani', 'administrator', '04'), ('alami', 'administrator', null), ('delegate', 'provincial-delegate', '04.421'),
                          ('coordinator', 'regional-coordinator', '04'), ('partner', 'referral-partner', null), ('partner2', 'referral-partner', null),
                          ('dpo', 'data-protection-officer', null), ('auditor', 'auditor', null), ('sysadmin', 'system-administrator', null))
                          as a (username, role, territory) left join worker w on w.username = a.username
                        where w.role is distinct from a.role or w.territory_code is distinct from a.territory"""),
                Rule.sql("the partners are associations of Rabat and Salé, and hold referrals to answer", """
                        select w.username, o.territory_code from worker w join organisation o on o.id = w.organisation_id
                        where w.role = 'referral-partner' and o.territory_code <> case w.username when 'partner' then '04.421' else '04.441' end
                        union all select 'partner', null where not exists (select 1 from referral r join worker w on w.organisation_id = r.organisation_id
                          where w.username = 'partner' and r.status in ('SENT', 'RECEIVED'))"""),
                Rule.sql("the rest of the country has people by its population", """
                        with share as (select substr(t.code, 1, 2) as region, sum(population)::float / sum(sum(population)) over () as expected
                          from territory t where t.level in ('PROVINCE', 'PREFECTURE') group by 1),
                        lives as (select substr(territory_code, 1, 2) as region, count(*) as people from person
                          where territory_code not in ('04.421', '07.351') group by 1),
                        total as (select sum(people) as people from lives)
                        select s.region, s.expected, l.people::float / total.people as found from share s cross join total left join lives l using (region)
                        where s.region not in ('04', '07')
                          and abs(coalesce(l.people, 0) / total.people - s.expected) > 0.02 + 3.5 * sqrt(4 * s.expected / total.people)"""));
    }

    private static List<String> nadia(Connection connection) throws SQLException {
        LoadRules rules = new LoadRules(ReferenceValues.settings(connection, LoadRules.PREFIX));
        List<CaseGroup> cases = Query.all(
                connection,
                """
                select c.worker_id, c.status, c.risk, c.stage, c.court_measure, c.interpreter, c.long_travel,
                  least(count(*) over (partition by c.household_id) - 1, %d) as siblings
                from case_file c join worker w on w.id = c.worker_id where w.username = 'nadia' and c.closed_at is null
                """.formatted(rules.mostSiblings()),
                row -> new CaseGroup(
                        row.id("worker_id"),
                        row.one(CaseStatus.class, "status"),
                        row.one(RiskLevel.class, "risk"),
                        row.one(CaseStage.class, "stage"),
                        1,
                        row.is("court_measure") ? 1 : 0,
                        row.is("interpreter") ? 1 : 0,
                        row.is("long_travel") ? 1 : 0,
                        row.number("siblings")));
        BigDecimal percent = rules.load(cases, BigDecimal.ONE, BigDecimal.ZERO).percent();
        return percent.setScale(0, RoundingMode.HALF_UP).intValueExact() == 128
                ? List.of()
                : List.of("nadia stands at " + percent + " % with " + cases.size() + " cases");
    }
}
