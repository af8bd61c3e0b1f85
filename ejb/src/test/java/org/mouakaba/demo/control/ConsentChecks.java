package org.mouakaba.demo.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.consent.boundary.Body;
import org.mouakaba.consent.boundary.Capacity;
import org.mouakaba.consent.boundary.ChildAssent;
import org.mouakaba.consent.boundary.ConsentChannel;
import org.mouakaba.consent.boundary.ConsentDecision;
import org.mouakaba.consent.boundary.RecordConsent;
import org.mouakaba.consent.boundary.RecordLegalBasis;
import org.mouakaba.consent.control.ConsentRules;
import org.mouakaba.consent.entity.Consent;
import org.mouakaba.platform.SystemClock;

/** What the persons said, and on which ground their cases are carried. */
final class ConsentChecks {

    private ConsentChecks() {}

    static Stream<Rule> all() {
        return Stream.of(
                new Rule("a case that is worked on has consent or a legal basis today", ConsentChecks::documented),
                Rule.sql("an adult speaks for herself, a child is represented and asked", """
                        select c.id, c.capacity, c.given_by, c.child_assent, p.birth_date from consent c
                        join case_file f on f.id = c.case_id join person p on p.id = f.person_id
                        where c.decision in ('GIVEN', 'GIVEN_LIMITED') and (
                          (c.capacity = 'ADULT') <> (c.given_by = 'SELF') or c.given_by = 'SELF_ASSENT'
                          or (c.capacity = 'MINOR') <> (p.birth_date > c.given_on - interval '18 years')
                          or c.given_by <> 'SELF' and coalesce(btrim(c.giver_name), '') = ''
                          or (c.capacity = 'MINOR') <> (c.child_assent is not null) or c.child_assent = 'REFUSED'
                          or c.child_assent = 'NOT_ASKED' and c.child_assent_note is null)"""),
                Rule.sql("who speaks for a child is the parent that it lives with", """
                        select c.id, c.given_by, c.giver_name, d.given_name_ar from consent c join case_file f on f.id = c.case_id
                        join household_member m on m.household_id = f.household_id and m.declarant join person d on d.id = m.person_id
                        where c.capacity = 'MINOR' and row(c.given_by, c.giver_name) is distinct from
                          row(case d.sex when 'F' then 'MOTHER' else 'FATHER' end, d.given_name_ar || ' ' || d.family_name_ar)"""),
                Rule.sql("what was read out was in force on the day", """
                        select c.id, c.type, c.text_version, c.limits_version from consent c where c.decision in ('GIVEN', 'GIVEN_LIMITED')
                        and (not exists (select 1 from consent_text t where (t.type, t.version) = (c.type, c.text_version) and t.valid_from <= c.given_on)
                          or not exists (select 1 from consent_text t where (t.type, t.version) = ('LIMITS', c.limits_version) and t.valid_from <= c.given_on))"""),
                Rule.sql("a ground in the place of consent says what it is, and who approved it", """
                        select id, legal_basis, basis_text, basis_approver from consent where decision = 'NOT_REQUIRED'
                        and (coalesce(btrim(basis_text), '') = '' or legal_basis in ('LEGAL_OBLIGATION', 'VITAL_INTEREST')
                             and coalesce(btrim(basis_approver), '') = '')"""),
                Rule.sql("a body is named for sharing only, by its entry in the directory", """
                        select id, type, organisation_id, organisation_name from consent
                        where (type = 'SHARE_REFERRAL') <> (organisation_id is not null) or organisation_name is not null"""),
                Rule.sql("a word is recorded on its day, by who carries the case, once it is open", """
                        select c.id, c.given_on, c.recorded_at, f.opened_at from consent c join case_file f on f.id = c.case_id
                        left join worker w on w.id = f.worker_id where c.recorded_at < f.opened_at
                        or c.given_on <> (c.recorded_at at time zone 'Africa/Casablanca')::date
                        or c.recorded_by <> coalesce(w.username, c.recorded_by) or c.expires_on <= c.given_on"""),
                Rule.sql("a case is carried on what was recorded last", """
                        select f.number, f.legal_basis, c.decision, c.legal_basis as recorded from case_file f left join lateral (
                          select * from consent x where x.case_id = f.id and x.type = 'CASE_MANAGEMENT' order by recorded_at desc limit 1) c on true
                        where f.legal_basis is distinct from case c.decision when 'NOT_REQUIRED' then c.legal_basis
                          when 'GIVEN' then 'CONSENT' when 'GIVEN_LIMITED' then 'CONSENT' end"""),
                Rule.sql("nothing is assessed before consent or a ground", """
                        select a.id, a.assessed_at from assessment a where not exists (select 1 from consent c
                        where c.case_id = a.case_id and c.type = 'CASE_MANAGEMENT' and c.recorded_at < a.assessed_at
                        and (c.expires_on is null or c.expires_on >= a.assessed_at::date))"""));
    }

    private static List<String> documented(Connection connection) throws SQLException {
        Map<UUID, List<Consent>> said = byCase(connection);
        LocalDate today = PeopleRules.today(connection);
        return Query.broken(
                connection,
                "select id, number from case_file where closed_at is null and stage <> 'REGISTERED'",
                row -> ConsentRules.documented(said.getOrDefault(row.id("id"), List.of()), today)
                        ? ""
                        : "case " + row.text("number"));
    }

    /** In the order in which it was said, which is the order of the keys that they get here. */
    static Map<UUID, List<Consent>> byCase(Connection connection) throws SQLException {
        return Query.all(
                        connection,
                        "select * from consent order by recorded_at, id",
                        row -> Map.entry(row.id("case_id"), consent(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, HashMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Consent consent(Query.Row row) throws SQLException {
        CaseFileId file = new CaseFileId(row.id("case_id"));
        ConsentDecision decision = row.one(ConsentDecision.class, "decision");
        if (decision == ConsentDecision.NOT_REQUIRED) {
            return Consent.notRequired(
                    new RecordLegalBasis(
                            file,
                            row.text("type"),
                            row.text("legal_basis"),
                            row.text("basis_text"),
                            row.maybe("basis_approver"),
                            row.is("representative_suspected"),
                            row.maybe("suspected_giver"),
                            row.maybeOne(ChildAssent.class, "child_assent"),
                            row.maybeId("organisation_id"),
                            row.maybe("organisation_name"),
                            row.day("given_on"),
                            row.maybeDay("expires_on")),
                    row.text("recorded_by"),
                    row.at("recorded_at"));
        }
        return Consent.answered(
                new RecordConsent(
                        file,
                        row.text("type"),
                        decision,
                        true,
                        row.number("text_version"),
                        row.text("shown_in"),
                        row.maybe("read_language"),
                        row.maybe("witness"),
                        row.maybe("witness_capacity"),
                        row.one(Capacity.class, "capacity"),
                        row.text("given_by"),
                        row.maybe("giver_name"),
                        row.maybeOne(ChildAssent.class, "child_assent"),
                        row.maybe("child_assent_note"),
                        row.maybe("limits"),
                        row.maybeId("organisation_id"),
                        row.maybe("organisation_name"),
                        row.one(ConsentChannel.class, "channel"),
                        row.day("given_on"),
                        row.maybeDay("expires_on"),
                        row.maybe("evidence")),
                row.number("limits_version"),
                row.text("recorded_by"),
                row.at("recorded_at"));
    }

    static boolean covered(Map<UUID, List<Consent>> said, UUID file, UUID organisation, Instant at) {
        List<Consent> before = said.getOrDefault(file, List.of()).stream()
                .filter(c -> c.recordedAt().isBefore(at))
                .toList();
        return ConsentRules.covers(
                before,
                ConsentRules.SHARE_REFERRAL,
                new Body(organisation, null),
                LocalDate.ofInstant(at, SystemClock.ZONE));
    }
}
