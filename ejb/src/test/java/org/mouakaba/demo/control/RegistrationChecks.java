package org.mouakaba.demo.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.Birth;
import org.mouakaba.person.boundary.BirthPrecision;
import org.mouakaba.person.boundary.PersonContacts;
import org.mouakaba.person.boundary.PersonIdentity;
import org.mouakaba.person.boundary.PersonName;
import org.mouakaba.person.boundary.PhoneEntry;
import org.mouakaba.person.boundary.Sex;
import org.mouakaba.person.control.RegistrationRules;

/** Who is registered with all that a case needs, and what is still to be referred. */
final class RegistrationChecks {

    private RegistrationChecks() {}

    static Stream<Rule> all() {
        return Stream.of(
                Rule.sql(
                        "some cases just admitted wait for the rest of the registration, one of salma's among them",
                        """
                        select count(*), count(*) filter (where w.username = 'salma') as of_salma from deadline d
                        join case_file c on c.id = d.case_id join worker w on w.id = c.worker_id
                        where d.kind = 'REGISTRATION' and d.status = 'OPEN' and c.stage = 'REGISTERED'
                        having count(*) < 1 or count(*) filter (where w.username = 'salma') <> 1"""),
                Rule.sql("most cases just admitted are registered", """
                        select count(*), count(*) filter (where d.id is not null) as incomplete from case_file c left join deadline d
                        on d.case_id = c.id and d.kind = 'REGISTRATION' and d.status = 'OPEN' where c.stage = 'REGISTERED'
                        having count(*) filter (where d.id is not null) > 0.7 * count(*)"""),
                new Rule("whoever has been met in a case is registered", RegistrationChecks::met),
                Rule.sql(
                        "some first referrals are still to be sent, one of salma's in time, and most are not late",
                        """
                        select count(*), count(*) filter (where d.due_at < moment()) as late,
                          count(*) filter (where w.username = 'salma' and d.due_at >= moment()) as of_salma
                        from deadline d join case_file c on c.id = d.case_id join worker w on w.id = c.worker_id
                        where d.kind = 'FIRST_REFERRAL' and d.status = 'OPEN'
                        having count(*) < 1 or count(*) filter (where d.due_at < moment()) > 0.5 * count(*)
                          or count(*) filter (where w.username = 'salma' and d.due_at >= moment()) <> 1"""),
                Rule.sql("a first referral was sent in time", """
                        select count(*), count(*) filter (where ended_at > due_at) as late from deadline
                        where kind = 'FIRST_REFERRAL' and status = 'DONE'
                        having count(*) < 1 or count(*) filter (where ended_at > due_at) > 0.05 * count(*)"""),
                Rule.sql("a referral of salma's in a case at work waits for the word of the partner of Rabat", """
                        select count(*) from referral r join case_file c on c.id = r.case_id join worker w on w.id = c.worker_id
                        join worker p on p.organisation_id = r.organisation_id where w.username = 'salma' and p.username = 'partner'
                        and r.status in ('SENT', 'RECEIVED', 'ACCEPTED') and c.confidentiality = 'STANDARD' and c.status = 'OPEN'
                        having count(*) < 1"""));
    }

    /** The cases whose person lacks something. */
    static Set<UUID> incomplete(Connection connection) throws SQLException {
        Set<UUID> lacking = new HashSet<>();
        Query.broken(
                connection,
                "select p.*, c.id as case_id, (select min(t.number) from person_phone t where t.person_id = p.id) as number"
                        + " from case_file c join person p on p.id = c.person_id",
                row -> {
                    if (!complete(row)) {
                        lacking.add(row.id("case_id"));
                    }
                    return "";
                });
        return lacking;
    }

    private static List<String> met(Connection connection) throws SQLException {
        Set<UUID> lacking = incomplete(connection);
        return Query.broken(
                connection,
                "select id, number, stage from case_file where first_contact_at is not null",
                row -> lacking.contains(row.id("id")) ? "case " + row.text("number") + " in " + row.text("stage") : "");
    }

    private static boolean complete(Query.Row row) throws SQLException {
        PersonName name = new PersonName(
                row.maybe("given_name_ar"),
                row.maybe("family_name_ar"),
                row.maybe("given_name_latin"),
                row.maybe("family_name_latin"),
                null,
                null);
        Birth birth = new Birth(row.maybeDay("birth_date"), row.one(BirthPrecision.class, "birth_precision"));
        PersonContacts contacts = new PersonContacts(
                row.maybe("preferred_language"),
                false,
                null,
                null,
                row.maybe("territory_code"),
                null,
                null,
                false,
                row.maybe("contact_rule"));
        @Nullable String number = row.maybe("number");
        return RegistrationRules.complete(
                new PersonIdentity(name, null, row.one(Sex.class, "sex"), birth, null, null, null, null, null),
                contacts,
                number == null ? List.of() : List.of(new PhoneEntry(number, true, null)));
    }
}
