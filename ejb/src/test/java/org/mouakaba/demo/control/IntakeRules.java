package org.mouakaba.demo.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.boundary.Urgency;
import org.mouakaba.intake.boundary.RedFlag;
import org.mouakaba.intake.boundary.Screening;
import org.mouakaba.intake.control.ConfidentialityRules;
import org.mouakaba.intake.control.Harmed;
import org.mouakaba.intake.control.ScreeningRules;
import org.mouakaba.platform.RuleException;
import org.mouakaba.setting.boundary.SettingValue;

/** Notifications, from the first word to the decision. */
final class IntakeRules {

    private IntakeRules() {}

    static Stream<Rule> all() {
        return Stream.of(
                new Rule("what is admitted met every criterion", IntakeRules::admissible),
                new Rule("violence and trafficking are SECRET", IntakeRules::confidential),
                new Rule("screening is due by its clock", IntakeRules::due),
                Rule.sql("what nobody has taken up is not screened", """
                        select id, stage, screened_by, category, risk from notification where stage = 'SIGNAL'
                        and (screened_by is not null or category is not null or concerns <> '{}' or red_flags <> '{}'
                             or risk is not null or urgency is not null or in_territory is not null or beyond_information is not null
                             or person_id is not null)"""),
                Rule.sql("what is taken up has who screens it", """
                        select id, stage, screened_by from notification where stage <> 'SIGNAL' and screened_by is null"""),
                Rule.sql("what is decided has who decided, when; what waits has not", """
                        select id, stage, decided_by, decided_at from notification
                        where (stage in ('ADMITTED', 'REJECTED')) <> (decided_by is not null and decided_at is not null)"""),
                Rule.sql("what is not admitted was proposed by one and confirmed by another", """
                        select id, proposed_by, decided_by from notification where stage = 'REJECTED' and (proposed_reason is null
                        or proposed_by is null or proposed_at is null or rejected_reason is distinct from proposed_reason
                        or decided_by = proposed_by or proposed_at > decided_at)"""),
                Rule.sql("a notification is a case if, and only if, it was admitted", """
                        select n.id, n.stage, count(c.id) from notification n left join case_file c on c.notification_id = n.id
                        group by n.id having (n.stage = 'ADMITTED') <> (count(c.id) = 1)"""),
                Rule.sql("a case is of the person, with the findings, of its notification", """
                        select c.number, n.id from case_file c join notification n on n.id = c.notification_id
                        where row(c.person_id, c.unit_id, c.category, c.concerns, c.urgency, c.confidentiality, c.interpreter)
                          is distinct from row(n.person_id, n.unit_id, n.category, n.concerns, n.urgency, n.confidentiality, n.interpreter)
                           or n.decided_at <> c.opened_at"""),
                Rule.sql("a history has no hole, runs forward, and ends where the notification stands", """
                        select id, from_stage, to_stage, stage from (select s.notification_id as id, s.from_stage, s.to_stage, s.at,
                          n.stage, n.received_at, lag(s.to_stage) over w as before, lag(s.at) over w as earlier,
                          lead(s.id) over w is null as last, lag(s.id) over w is null as first
                          from notification_stage s join notification n on n.id = s.notification_id
                          window w as (partition by s.notification_id order by s.at, s.id)) h
                        where from_stage is distinct from before or at <= earlier or last and to_stage <> stage
                           or first and (to_stage <> 'SIGNAL' or at <> received_at)"""),
                Rule.sql(
                        "some of what nobody has taken up names nobody, in the two units too, and most of it names somebody",
                        """
                        select count(*) filter (where subject_given_name is null) as unnamed, count(*),
                          count(distinct unit_id) filter (where subject_given_name is null and u.territory_code in ('04.421', '07.351')) as known
                        from notification n join unit u on u.id = n.unit_id where n.stage = 'SIGNAL'
                        having count(*) filter (where subject_given_name is null) not between 2 and count(*) * 0.2
                          or count(distinct unit_id) filter (where subject_given_name is null and u.territory_code in ('04.421', '07.351')) <> 2"""),
                Rule.sql("who is not named is known by where she is, told by somebody who may be unknown", """
                        select id, stage, source, place, subject_family_name from notification where subject_given_name is null
                        and (stage <> 'SIGNAL' or person_id is not null or subject_family_name is not null or coalesce(btrim(place), '') = ''
                             or source not in ('ANONYMOUS', 'NEIGHBOUR', 'HOTLINE'))"""),
                Rule.sql("whom a notification is about bears the name that was told", """
                        select n.id, n.stage, n.subject_given_name, p.given_name_ar from notification n left join person p on p.id = n.person_id
                        where n.stage in ('ADMITTED', 'REJECTED') and row(n.subject_given_name, n.subject_family_name)
                          is distinct from row(p.given_name_ar, p.family_name_ar)"""),
                Rule.sql("an age that was told is the person's", """
                        select n.id, n.subject_age, p.birth_date from notification n join person p on p.id = n.person_id
                        where abs(n.subject_age - extract(year from age(n.received_at, p.birth_date))) > 1
                           or n.subject_sex <> p.sex"""));
    }

    private static List<String> admissible(Connection connection) throws SQLException {
        return Query.broken(connection, "select * from notification where stage = 'ADMITTED'", row -> {
            try {
                ScreeningRules.requireAdmissible(screening(row), row.maybeId("person_id"));
                return "";
            } catch (RuleException broken) {
                return "notification " + row.id("id") + " " + broken.messageKey();
            }
        });
    }

    private static List<String> confidential(Connection connection) throws SQLException {
        Map<String, SettingValue> levels = ReferenceValues.settings(connection, "confidentiality.");
        return Query.broken(connection, "select * from notification", row -> {
            Screening screening = screening(row);
            // As if nothing were known of the person: that protects most.
            return ConfidentialityRules.of(screening, Harmed.of(null, null, screening.byPartner()), levels)
                            == screening.confidentiality()
                    ? ""
                    : "notification " + row.id("id") + " is " + screening.confidentiality();
        });
    }

    private static List<String> due(Connection connection) throws SQLException {
        Map<String, SettingValue> clocks = ReferenceValues.settings(connection, "clock.screening.");
        // What a case's risk became later is the case's: the notification keeps what was found in screening.
        return Query.broken(connection, "select * from notification", row -> {
            @Nullable RiskLevel risk = row.maybeOne(RiskLevel.class, "risk");
            Instant due = ScreeningRules.due(row.at("received_at"), risk, row.is("immediate_danger"), clocks);
            return due.equals(row.at("due_at"))
                    ? ""
                    : "notification " + row.id("id") + " is due " + row.at("due_at") + " not " + due;
        });
    }

    private static Screening screening(Query.Row row) throws SQLException {
        return new Screening(
                row.maybeIs("in_territory"),
                row.maybeIs("beyond_information"),
                row.maybe("category"),
                row.texts("concerns"),
                row.texts("red_flags").stream().map(RedFlag::valueOf).collect(Collectors.toSet()),
                row.maybeOne(Urgency.class, "urgency"),
                row.maybeOne(RiskLevel.class, "risk"),
                row.one(Confidentiality.class, "confidentiality"),
                row.is("interpreter"),
                row.is("harmed_by_partner"));
    }
}
