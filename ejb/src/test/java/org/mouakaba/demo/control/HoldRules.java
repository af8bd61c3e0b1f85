package org.mouakaba.demo.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mouakaba.platform.SystemClock;

/** Cases that stand still, and those that once did. */
final class HoldRules {

    private static final String LONGEST = "suspension.longest";

    private static final String LAST = """
            select c.id, c.number, c.stage, c.status, c.status_until, c.risk, s.until_on, s.at from case_file c left join lateral (
              select * from case_suspension x where x.case_id = c.id order by x.at desc, x.id desc limit 1) s on true
            """;

    private static final String EACH = """
            (select s.*, lead(at) over w as ended_at, lead(until_on) over w as ended_until, lead(username) over w as ended_by,
              lag(until_on) over w as before, row_number() over w as nth from case_suspension s
              window w as (partition by case_id order by at, id)) h
            """;

    private HoldRules() {}

    static Stream<Rule> all() {
        return Stream.of(
                Rule.sql("a few of the cases that are planned or carried out stand still", """
                        select count(*) filter (where status = 'SUSPENDED') as on_hold, count(*) from case_file
                        where stage in ('PLANNING', 'IMPLEMENTATION', 'FOLLOW_UP')
                        having count(*) filter (where status = 'SUSPENDED') not between 1 and count(*) * 0.1"""),
                Rule.sql("some cases stood still once, among them closed ones", """
                        select count(*) as went_on, count(*) filter (where c.closed_at is not null) as closed from case_file c
                        where status <> 'SUSPENDED' and exists (select 1 from case_suspension s where s.case_id = c.id)
                        having count(*) < 2 or count(*) filter (where c.closed_at is not null) < 1"""),
                Rule.sql("some were taken up before their day, others when it had come", """
                        select count(*) filter (where username = 'system') as by_itself, count(*) from case_suspension where until_on is null
                        having count(*) filter (where username = 'system') not between 1 and count(*) - 1"""),
                Rule.sql("a case stands still until the day that its last row names", LAST + """
                        where (c.status = 'SUSPENDED') <> (s.until_on is not null) or c.status_until is distinct from s.until_on"""),
                Rule.sql(
                        "what stands still is planned or carried out, not dangerous, and its day is to come",
                        LAST + """
                        where c.status = 'SUSPENDED' and (c.stage not in ('PLANNING', 'IMPLEMENTATION', 'FOLLOW_UP')
                          or c.risk = 'HIGH' or c.status_until <= today())"""),
                Rule.sql("a case is put on hold and taken up in turn", """
                        select h.case_id, h.at, h.until_on, h.before from %s
                        where nth = 1 and until_on is null or nth > 1 and (until_on is null) = (before is null)""".formatted(EACH)),
                Rule.sql("who carries a case puts it on hold for a reason, with a note, and takes it up", """
                        select h.case_id, h.username, h.reason, h.note, w.username as worker from case_suspension h
                        join case_file c on c.id = h.case_id join worker w on w.id = c.worker_id
                        where (h.until_on is null) <> (h.reason is null) or h.reason is not null and coalesce(btrim(h.note), '') = ''
                           or w.username is not null and h.username <> w.username and (h.until_on is not null or h.username <> 'system')"""),
                new Rule("no case is taken up after its day, and the product does it on the day", HoldRules::onTheDay),
                new Rule("a case stands still no longer than the product allows", HoldRules::tooLong),
                Rule.sql("while a case stands still its stage does not move", """
                        select h.case_id, h.at, h.ended_at, t.to_stage from %s join case_stage_history t on t.case_id = h.case_id
                        and t.at >= h.at and t.at < coalesce(h.ended_at, 'infinity') where h.until_on is not null""".formatted(EACH)),
                Rule.sql("what counts in days and is open when a case stands still is not due while it does", """
                        select d.kind, d.due_at, c.number, c.status_until from deadline d join case_file c on c.id = d.case_id
                        join lateral (select max(s.at) as at from case_suspension s where s.case_id = c.id) s on true
                        where c.status = 'SUSPENDED' and d.status = 'OPEN' and d.unit is distinct from 'HOURS' and d.referral_id is null
                          and (d.due_at at time zone 'Africa/Casablanca')::date > (s.at at time zone 'Africa/Casablanca')::date
                          and (d.due_at at time zone 'Africa/Casablanca')::date < c.status_until"""),
                Rule.sql(
                        "who supervises and has an account is told of a case on hold, and its worker of one that goes on",
                        """
                        with told (case_id, at, kind, name) as (
                          select h.case_id, h.at, case when h.until_on is null then 'CASE_RESUMED' else 'CASE_SUSPENDED' end,
                            case when h.until_on is null then w.username else l.username end
                          from case_suspension h join case_file c on c.id = h.case_id join worker w on w.id = c.worker_id
                          join worker l on l.id = w.supervisor_id where h.until_on is not null or h.username = 'system')
                        select coalesce(t.case_id, a.case_id), coalesce(t.at, a.at), t.name, a.recipient from
                          (select * from told where name is not null) t full join
                          (select * from alert where kind in ('CASE_SUSPENDED', 'CASE_RESUMED')) a
                          on a.case_id = t.case_id and a.at = t.at and a.kind = t.kind and a.recipient = t.name
                        where t.name is null or a.recipient is null or a.read_at <= a.at"""));
    }

    /** Asked in Java: the database may know other rules of the clock in Morocco than the server, whose midnight it is. */
    private static List<String> onTheDay(Connection connection) throws SQLException {
        return Query.broken(
                connection, "select h.* from " + EACH + " where until_on is not null and ended_at is not null", row -> {
                    LocalDate ended = LocalDate.ofInstant(row.at("ended_at"), SystemClock.ZONE);
                    boolean byItself = "system".equals(row.text("ended_by"));
                    boolean right = byItself ? ended.equals(row.day("until_on")) : ended.isBefore(row.day("until_on"));
                    return right ? "" : "case " + row.id("case_id") + " ended " + row.at("ended_at");
                });
    }

    private static List<String> tooLong(Connection connection) throws SQLException {
        int months = Objects.requireNonNull(
                        ReferenceValues.settings(connection, LONGEST).get(LONGEST))
                .whole();
        return Query.broken(connection, "select * from case_suspension where until_on is not null", row -> {
            LocalDate day = LocalDate.ofInstant(row.at("at"), SystemClock.ZONE);
            LocalDate until = row.day("until_on");
            boolean right = until.isAfter(day) && !until.isAfter(day.plusMonths(months));
            return right ? "" : "case " + row.id("case_id") + " from " + day + " until " + until;
        });
    }
}
