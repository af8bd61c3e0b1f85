package org.mouakaba.demo.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.mouakaba.casefile.boundary.OpenInEmergency;

/** Files that were opened by somebody to whom they were not given. */
final class EmergencyRules {

    private EmergencyRules() {}

    static Stream<Rule> all() {
        return Stream.of(
                Rule.sql("a few files were opened in an emergency, and most are shut again", """
                        select count(*), count(*) filter (where expires_at > moment()) as open from emergency_access
                        having count(*) not between 3 and 20 or count(*) filter (where expires_at > moment()) * 2 >= count(*)"""),
                Rule.sql("one file was opened within a day, a restricted one of salma's", """
                        select count(*) from emergency_access e join case_file c on c.id = e.case_id join worker w on w.id = c.worker_id
                        where e.granted_at > moment() - interval '24 hours' and c.confidentiality = 'RESTRICTED' and w.username = 'salma'
                        having count(*) <> 1"""),
                Rule.sql("bennani and lahlou each find one in the list of their team", """
                        select l.username from worker l where l.username in ('bennani', 'lahlou') and not exists (
                          select 1 from emergency_access e join case_file c on c.id = e.case_id join worker w on w.id = c.worker_id
                          where w.supervisor_id = l.id)"""),
                Rule.sql("a colleague of the unit opens what is not hers, open and not SECRET", """
                        select e.id, e.username, c.number from emergency_access e join case_file c on c.id = e.case_id
                        left join worker w on w.username = e.username
                        where w.id is null or w.role <> 'social-worker' or w.unit_id <> c.unit_id or c.worker_id is null
                           or c.worker_id = w.id or c.confidentiality = 'SECRET' or e.kind <> 'EMERGENCY'
                           or e.granted_at <= c.assigned_at or c.closed_at is not null"""),
                new Rule("an emergency has a reason that stands before whoever reviews it", EmergencyRules::reasons),
                Rule.sql("an emergency ends after the hours of its setting", """
                        select e.id, e.granted_at, e.expires_at from emergency_access e cross join lateral (
                          select value::int as hours from setting where key = 'clock.emergency-access' and valid_from <= e.granted_at
                          order by valid_from desc limit 1) s
                        where e.expires_at <> e.granted_at + make_interval(hours => s.hours)"""),
                Rule.sql("the supervisor and the data-protection officer are told of each emergency", """
                        with told as (select e.case_id, e.granted_at as at, n.name from emergency_access e
                          join case_file c on c.id = e.case_id join worker w on w.id = c.worker_id join worker l on l.id = w.supervisor_id
                          cross join lateral (select l.username as name union select username from worker
                            where role = 'data-protection-officer') n where n.name is not null and n.name <> e.username)
                        select t.case_id, t.at, t.name, a.recipient from told t full join
                          (select * from alert where kind = 'EMERGENCY_ACCESS') a
                          on a.case_id = t.case_id and a.at = t.at and a.recipient = t.name
                        where t.name is null or a.recipient is null or a.read_at <= a.at"""));
    }

    private static List<String> reasons(Connection connection) throws SQLException {
        return Query.broken(
                connection,
                "select e.username, c.number, e.reason from emergency_access e join case_file c on c.id = e.case_id",
                row -> row.text("reason").matches(OpenInEmergency.REASON)
                        ? ""
                        : row.text("number") + " for " + row.text("reason"));
    }
}
