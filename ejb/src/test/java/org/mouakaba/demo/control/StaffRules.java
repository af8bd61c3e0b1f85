package org.mouakaba.demo.control;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mouakaba.platform.RuleException;
import org.mouakaba.supervision.control.AssignmentRules;
import org.mouakaba.workforce.boundary.PostOfWorker;
import org.mouakaba.workforce.control.PostRules;

/** Workers and their places, and the services that take referrals. */
final class StaffRules {

    private StaffRules() {}

    static Stream<Rule> all() {
        return Stream.of(
                new Rule("a place fits the role", StaffRules::posts),
                new Rule("who carries a case is accredited", StaffRules::carriers),
                Rule.sql("a worker's supervisor leads her unit", """
                        select w.id, w.username from worker w left join worker s on s.id = w.supervisor_id
                        where w.role = 'social-worker'
                          and (s.id is null or s.role <> 'supervisor' or s.unit_id <> w.unit_id)"""),
                Rule.sql("a worker belongs to the organisation of her unit", """
                        select w.id, w.username from worker w join unit u on u.id = w.unit_id
                        where w.organisation_id is distinct from u.organisation_id"""),
                Rule.sql("every province has a unit with a supervisor and workers", """
                        select t.code from territory t where t.level in ('PROVINCE', 'PREFECTURE')
                        and not exists (select 1 from unit u join worker s on s.unit_id = u.id and s.role = 'supervisor'
                                        join worker w on w.supervisor_id = s.id where u.territory_code = t.code)"""),
                Rule.sql("everybody is in service from a day on that is past", """
                        select id, username from worker where active_from > today() or active_to is not null"""),
                Rule.sql("every province has associations with services, some with places", """
                        select t.code, count(s.id) from territory t left join provider_service s on s.territory_code = t.code
                        where t.level in ('PROVINCE', 'PREFECTURE') group by t.code
                        having count(distinct s.organisation_id) < 2 or count(s.places_total) < 1"""),
                Rule.sql("free places are no more than all, counted lately", """
                        select id, places_free, places_total, places_as_of from provider_service
                        where places_free > places_total or places_free < 0 or places_as_of > moment()
                           or places_as_of < moment() - interval '7 days'"""),
                Rule.sql("a service is its organisation's in the same province", """
                        select s.id, s.territory_code, o.territory_code as organisation_in from provider_service s
                        join organisation o on o.id = s.organisation_id
                        where s.territory_code <> o.territory_code or o.valid_from > s.valid_from"""));
    }

    private static List<String> posts(Connection connection) throws SQLException {
        return Query.broken(connection, "select * from worker", row -> {
            boolean inUnit = row.maybeId("unit_id") != null;
            try {
                PostRules.require(new PostOfWorker(
                        row.text("role"),
                        row.maybeId("unit_id"),
                        // In a unit the organisation is the unit's.
                        inUnit ? null : row.maybeId("organisation_id"),
                        row.maybeId("supervisor_id"),
                        row.maybe("territory_code"),
                        row.maybe("accreditation_status"),
                        new BigDecimal(row.text("fte"))));
                return "";
            } catch (RuleException broken) {
                return "worker " + row.id("id") + " " + row.maybe("username") + " " + broken.messageKey();
            }
        });
    }

    private static List<String> carriers(Connection connection) throws SQLException {
        return Query.broken(
                connection,
                "select distinct w.id, w.role, w.accreditation_status from worker w join case_assignment a"
                        + " on a.to_worker_id = w.id",
                row -> AssignmentRules.accredits(row.maybe("accreditation_status"))
                                && Objects.equals(row.text("role"), "social-worker")
                        ? ""
                        : "worker " + row.id("id") + " " + row.maybe("accreditation_status"));
    }
}
