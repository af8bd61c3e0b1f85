package org.mouakaba.demo.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mouakaba.person.boundary.Birth;
import org.mouakaba.person.boundary.BirthPrecision;
import org.mouakaba.person.boundary.IdentifierEntry;
import org.mouakaba.person.boundary.NameKeys;
import org.mouakaba.person.boundary.PersonName;
import org.mouakaba.person.boundary.Provenance;
import org.mouakaba.person.control.PhoneNumbers;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.SystemClock;

/** Persons, their papers and telephones, and who lives with whom. */
final class PeopleRules {

    /** DOMAIN 9, item 13: nobody mistakes them for anybody's. */
    private static final Pattern FAKE = Pattern.compile("ZZ\\d{6,7}|000\\d{7}");

    private PeopleRules() {}

    static Stream<Rule> all() {
        return Stream.of(
                new Rule("a search key follows the names", PeopleRules::searchKeys),
                new Rule("a birth date is as precise as it says, and plausible", PeopleRules::births),
                new Rule("a telephone is in international form", PeopleRules::phones),
                new Rule("a paper is compared as the product compares it, and clearly fake", PeopleRules::papers),
                Rule.sql(
                        "a paper is one person's",
                        "select type, normalised, count(*) from person_identifier group by type, normalised having count(*) > 1"),
                Rule.sql(
                        "the unit of the province has registered her",
                        "select p.id, p.territory_code, u.territory_code as unit_in from person p left join unit u on u.id = p.unit_id"
                                + " where u.territory_code is distinct from p.territory_code"),
                Rule.sql("everybody lives in one household", """
                        select p.id, count(m.id) from person p left join household_member m on m.person_id = p.id and m.until is null
                        group by p.id having count(m.id) <> 1"""),
                Rule.sql("a household has one declarant, to whom the others are related", """
                        select household_id, count(*) filter (where declarant) as declarants,
                               count(*) filter (where declarant <> (relation is null)) as strange
                        from household_member group by household_id
                        having count(*) filter (where declarant) <> 1 or count(*) filter (where declarant <> (relation is null)) > 0"""),
                Rule.sql("a declarant is of age", MEMBERS + """
                        select id, household_id, birth_date from member
                        where declarant and birth_date > today() - interval '18 years'"""),
                Rule.sql("a relation fits the sex", MEMBERS + """
                        select id, relation, sex from member
                        where relation in ('SON', 'BROTHER', 'FATHER', 'HUSBAND', 'GRANDFATHER') and sex <> 'M'
                           or relation in ('DAUGHTER', 'SISTER', 'MOTHER', 'WIFE', 'GRANDMOTHER') and sex <> 'F'"""),
                Rule.sql("a parent was of age at the birth of her child", MEMBERS + """
                        select c.id, c.birth_date, d.birth_date as parent from member c join member d on d.household_id = c.household_id
                        where d.declarant and c.relation in ('SON', 'DAUGHTER')
                          and extract(year from c.birth_date) - extract(year from d.birth_date) < 17
                           or d.declarant and c.relation in ('MOTHER', 'FATHER')
                          and extract(year from d.birth_date) - extract(year from c.birth_date) < 17"""),
                Rule.sql("children of one household have the same parents", MEMBERS + """
                        select household_id, array_agg(distinct father_name) as fathers, array_agg(distinct mother_name) as mothers
                        from member where relation in ('SON', 'DAUGHTER') group by household_id
                        having count(distinct father_name) > 1 or count(distinct mother_name) > 1"""),
                Rule.sql("a declared parent gives the child its parent's name", MEMBERS + """
                        select c.id, c.mother_name, c.father_name, d.given_name_ar from member c
                        join member d on d.household_id = c.household_id and d.declarant
                        where c.relation in ('SON', 'DAUGHTER')
                          and d.given_name_ar <> case d.sex when 'F' then c.mother_name else c.father_name end"""),
                Rule.sql("children of one household carry one family name", MEMBERS + """
                        select household_id, array_agg(distinct family_name_ar) from member
                        where relation in ('SON', 'DAUGHTER') group by household_id having count(distinct family_name_ar) > 1"""),
                Rule.sql("brothers and sisters are born a year apart at least", MEMBERS + """
                        select a.id, b.id as other, a.birth_date from member a join member b on b.household_id = a.household_id
                        and a.id < b.id where a.relation in ('SON', 'DAUGHTER') and b.relation in ('SON', 'DAUGHTER')
                        and abs(extract(year from a.birth_date) - extract(year from b.birth_date)) < 1"""),
                Rule.sql("a child lives with whom the household says", MEMBERS + """
                        select c.id, c.care_arrangement, d.sex as declarant from member c
                        join member d on d.household_id = c.household_id and d.declarant
                        where c.care_arrangement = 'MOTHER' and d.sex <> 'F' or c.care_arrangement = 'FATHER' and d.sex <> 'M'
                           or c.care_arrangement = 'PARENTS'"""),
                Rule.sql("nobody joins a household before birth or in the future", MEMBERS + """
                        select id, birth_date, since from member where since < birth_date or since > today()"""),
                Rule.sql("a person is protected while a SECRET case stands, and hides her address", """
                        select p.id, p.protected, p.address_hidden, array_agg(c.confidentiality) from person p
                        left join case_file c on c.person_id = p.id group by p.id
                        having p.protected <> coalesce(bool_or(c.confidentiality = 'SECRET'), false)
                            or p.protected and not p.address_hidden"""),
                Rule.sql("a telephone of somebody protected is not called lightly", """
                        select t.id, p.id as person from person_phone t join person p on p.id = t.person_id
                        where p.protected and (t.safe or p.contact_rule is null)"""));
    }

    private static final String MEMBERS = """
            with member as (select p.*, m.household_id, m.relation, m.declarant, m.since from household_member m
            join person p on p.id = m.person_id where m.until is null)
            """;

    private static List<String> searchKeys(Connection connection) throws SQLException {
        return Query.broken(
                connection,
                "select *, id::text as row from person",
                row -> NameKeys.searchKey(new PersonName(
                                        row.maybe("given_name_ar"),
                                        row.maybe("family_name_ar"),
                                        row.maybe("given_name_latin"),
                                        row.maybe("family_name_latin"),
                                        row.maybe("given_name_tifinagh"),
                                        row.maybe("family_name_tifinagh")))
                                .equals(row.text("search_key"))
                        ? ""
                        : "person " + row.text("row"));
    }

    private static List<String> births(Connection connection) throws SQLException {
        LocalDate today = today(connection);
        return Query.broken(
                connection,
                "select id::text, birth_date, birth_precision from person",
                row -> birth(
                        row.text("id"),
                        row.maybeDay("birth_date"),
                        row.one(BirthPrecision.class, "birth_precision"),
                        today));
    }

    private static String birth(
            String id, @org.jspecify.annotations.Nullable LocalDate date, BirthPrecision precision, LocalDate today) {
        Birth birth = new Birth(date, precision);
        try {
            birth.requirePlausible(today);
        } catch (RuleException implausible) {
            return "person " + id + " " + implausible.messageKey();
        }
        boolean same = date == null ? birth.date() == null : date.equals(birth.date());
        return same && !birth.suspicious() ? "" : "person " + id + " born " + date + " by " + precision;
    }

    private static List<String> phones(Connection connection) throws SQLException {
        String all = """
                select 'person_phone ' || id as row, number from person_phone
                union all select 'organisation ' || id, phone from organisation where phone is not null
                union all select 'provider_service ' || id, phone from provider_service where phone is not null""";
        return Query.broken(
                connection,
                all,
                row -> PhoneNumbers.normalise(row.text("number"))
                                .filter(row.text("number")::equals)
                                .isPresent()
                        ? ""
                        : row.text("row") + " " + row.text("number"));
    }

    private static List<String> papers(Connection connection) throws SQLException {
        return Query.broken(connection, "select id::text as row, * from person_identifier", row -> {
            IdentifierEntry entry =
                    new IdentifierEntry(row.text("type"), row.text("value"), row.one(Provenance.class, "provenance"));
            boolean right = entry.plausible()
                    && entry.normalised().equals(row.text("normalised"))
                    && FAKE.matcher(entry.value()).matches();
            return right ? "" : "person_identifier " + row.text("row") + " " + entry;
        });
    }

    static LocalDate today(Connection connection) throws SQLException {
        return LocalDate.ofInstant(now(connection), SystemClock.ZONE);
    }

    static Instant now(Connection connection) throws SQLException {
        return Query.all(connection, "select current_setting('demo.now')::timestamptz as now", row -> row.at("now"))
                .get(0);
    }
}
