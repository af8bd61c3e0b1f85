package org.mouakaba.demo.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.calendar.boundary.WorkingCalendar;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.consent.entity.Consent;
import org.mouakaba.platform.RuleException;
import org.mouakaba.referral.boundary.AnswerChannel;
import org.mouakaba.referral.boundary.ReferralSlip;
import org.mouakaba.referral.boundary.ReferralStatus;
import org.mouakaba.referral.boundary.SharedField;
import org.mouakaba.referral.boundary.SharingGround;
import org.mouakaba.referral.control.AnswerDue;
import org.mouakaba.referral.control.SharingRules;
import org.mouakaba.referral.control.SlipBuilder;
import org.mouakaba.referral.entity.ReferralTemplate;
import org.mouakaba.setting.boundary.SettingValue;

/** Referrals in their closed loop, and what they told to whom. */
final class ReferralRules {

    private static final String REFERRALS = """
            select r.*, r.slip::text as told, c.number, c.confidentiality, c.risk, c.legal_basis, p.sex, p.birth_date,
              p.given_name_ar || ' ' || p.family_name_ar as name, u.name_fr as unit,
              w.given_name_latin || ' ' || w.family_name_latin as worker_name, t.fields as template
            from referral r join case_file c on c.id = r.case_id join person p on p.id = c.person_id
            join unit u on u.id = c.unit_id left join worker w on w.id = c.worker_id
            left join referral_template t on t.service_type = r.service_type
            """;

    private ReferralRules() {}

    static Stream<Rule> all() {
        return Stream.of(
                new Rule("a state follows from the one before, by the way it may come in", ReferralRules::steps),
                new Rule("nothing leaves without consent or a ground", ReferralRules::grounds),
                new Rule(
                        "no more is told than the service needs, and nothing that a SECRET case keeps",
                        ReferralRules::told),
                new Rule("an answer is due by the product's term", ReferralRules::terms),
                Rule.sql("a referral stands where its steps end, and its steps have no hole", """
                        select referral_id, from_status, to_status, status, at from (select s.*, r.status, r.status_since,
                          lag(s.to_status) over w as before, lag(s.at) over w as earlier, lead(s.id) over w is null as last
                          from referral_step s join referral r on r.id = s.referral_id
                          window w as (partition by s.referral_id order by s.at, s.id)) x
                        where from_status is distinct from before or at <= earlier or last and (to_status, at) <> (status, status_since)"""),
                Rule.sql("it was written and sent when its steps say, by who carries the case", """
                        select r.id, r.created_at, r.sent_at, d.at as drafted, s.at as sent from referral r
                        join case_file c on c.id = r.case_id left join worker w on w.id = c.worker_id
                        left join referral_step d on d.referral_id = r.id and d.to_status = 'DRAFT'
                        left join referral_step s on s.referral_id = r.id and s.to_status = 'SENT'
                        where r.created_at is distinct from d.at or r.sent_at is distinct from s.at
                           or r.created_by <> coalesce(w.username, r.created_by) or s.username <> r.created_by"""),
                Rule.sql("it is sent while the case is open and its plan is carried out", """
                        select r.id, r.sent_at, c.closed_at from referral r join case_file c on c.id = r.case_id
                        where r.sent_at > c.closed_at or not exists (select 1 from case_stage_history h where h.case_id = c.id
                          and h.to_stage = 'IMPLEMENTATION' and h.at < r.created_at)"""),
                Rule.sql("nothing waits past its term for longer than the timer takes to look", """
                        select id, status, answer_due_at from referral where (status in ('SENT', 'RECEIVED', 'ACCEPTED', 'WAITLISTED'))
                          and answer_due_at < moment() - interval '15 minutes'"""),
                Rule.sql("the receiver is the service's organisation, under the service's name", """
                        select r.id, r.receiver_fr, s.name_fr from referral r left join provider_service s on s.id = r.offer_id
                        where row(r.organisation_id, r.service_type, r.receiver_ar, r.receiver_fr)
                          is distinct from row(s.organisation_id, s.service_type, s.name_ar, s.name_fr)"""),
                Rule.sql("the service takes people like her, and is in her province", """
                        select r.id, s.sex, s.age_from, s.age_to, p.sex as person, p.birth_date from referral r
                        join provider_service s on s.id = r.offer_id join case_file c on c.id = r.case_id join person p on p.id = c.person_id
                        where s.sex <> p.sex or s.territory_code <> c.territory_code
                           or s.age_from > extract(year from age(r.sent_at, p.birth_date))
                           or s.age_to < extract(year from age(r.sent_at, p.birth_date))"""));
    }

    private static List<String> steps(Connection connection) throws SQLException {
        String steps = "select s.*, w.username as carrier, o.username as partner from referral_step s"
                + " join referral r on r.id = s.referral_id join case_file c on c.id = r.case_id"
                + " left join worker w on w.id = c.worker_id left join worker o on o.organisation_id = r.organisation_id";
        return Query.broken(connection, steps, row -> {
            ReferralStatus to = row.one(ReferralStatus.class, "to_status");
            @Nullable ReferralStatus from = row.maybeOne(ReferralStatus.class, "from_status");
            AnswerChannel channel = row.one(AnswerChannel.class, "channel");
            boolean follows =
                    from == null ? to == ReferralStatus.DRAFT : from.next().contains(to);
            boolean byPartner =
                    channel == AnswerChannel.PARTNER && Objects.equals(row.maybe("partner"), row.text("username"));
            boolean comesIn = to == ReferralStatus.EXPIRED
                    ? channel == AnswerChannel.SYSTEM && row.text("username").equals("system")
                    : to.answer() ? byPartner || channel.typed() : channel == AnswerChannel.WORKER;
            boolean byWorker = byPartner
                    || channel == AnswerChannel.SYSTEM
                    || row.maybe("carrier") == null
                    || row.text("username").equals(row.maybe("carrier"));
            return follows && comesIn && byWorker
                    ? ""
                    : "referral " + row.id("referral_id") + " from " + from + " to " + to + " by " + channel + " of "
                            + row.text("username");
        });
    }

    private static List<String> grounds(Connection connection) throws SQLException {
        Map<UUID, List<Consent>> said = ConsentChecks.byCase(connection);
        return Query.broken(connection, REFERRALS + "where r.sent_at is not null", row -> {
            boolean covered =
                    ConsentChecks.covered(said, row.id("case_id"), row.id("organisation_id"), row.at("sent_at"));
            Optional<SharingGround> ground =
                    SharingRules.ground(row.text("type").equals("JUDICIAL"), covered);
            return ground.map(Enum::name).equals(Optional.ofNullable(row.maybe("ground")))
                    ? ""
                    : "referral " + row.id("id") + " went on " + row.maybe("ground") + ", where there is " + ground;
        });
    }

    private static List<String> told(Connection connection) throws SQLException {
        return Query.broken(connection, REFERRALS + "where r.sent_at is not null", row -> {
            Set<SharedField> shared = fields(row.texts("shared_fields"));
            Set<SharedField> template =
                    row.maybe("template") == null ? ReferralTemplate.DEFAULT : fields(row.texts("template"));
            Confidentiality confidentiality = row.one(Confidentiality.class, "confidentiality");
            Set<SharedField> tellable =
                    SharingRules.tellable(confidentiality, row.text("type").equals("JUDICIAL"));
            ReferralSlip slip = new SlipBuilder().frozen(row.text("told"));
            try {
                SharingRules.requireReasonBeyond(template, shared, row.maybe("beyond_reason"));
            } catch (RuleException beyond) {
                return "referral " + row.id("id") + " tells " + shared + " beyond " + template;
            }
            Set<SharedField> facts = EnumSet.noneOf(SharedField.class);
            slip.facts().forEach(fact -> facts.add(fact.field()));
            boolean secret = confidentiality == Confidentiality.SECRET;
            boolean named = secret
                    ? slip.reference().matches("[ACDEFHJKLMNPRTUVWXY34679]{4}-[ACDEFHJKLMNPRTUVWXY34679]{4}")
                    : slip.reference().equals(row.text("number"));
            boolean right = tellable.containsAll(shared)
                    && shared.containsAll(facts)
                    && !facts.isEmpty()
                    && named
                    && slip.reference().equals(row.text("reference"))
                    && slip.serviceType().equals(row.text("service_type"))
                    && slip.reason().equals(row.text("reason"))
                    && slip.fromUnit().fr().equals(row.text("unit"))
                    && slip.fromWorker().fr().equals(row.text("worker_name"))
                    && truthful(slip, row);
            return right ? "" : "referral " + row.id("id") + " says " + slip;
        });
    }

    private static boolean truthful(ReferralSlip slip, Query.Row row) throws SQLException {
        String year = String.valueOf(row.day("birth_date").getYear());
        String sex = row.text("sex");
        String name = row.text("name");
        return slip.facts().stream()
                .allMatch(fact -> !fact.values().isEmpty()
                        && switch (fact.field()) {
                            case NAME -> fact.values().contains(name);
                            case BIRTH_YEAR -> fact.values().contains(year);
                            case SEX -> fact.values().contains(sex);
                            default -> !fact.values().contains("");
                        });
    }

    private static List<String> terms(Connection connection) throws SQLException {
        Map<String, SettingValue> clocks = ReferenceValues.settings(connection, "clock.referral");
        WorkingCalendar calendar = ReferenceValues.calendar(connection, PeopleRules.today(connection));
        SettingValue receipt = Objects.requireNonNull(clocks.get("clock.referral-receipt.NORMAL"));
        SettingValue outcome = Objects.requireNonNull(clocks.get("clock.referral-outcome"));
        String last = REFERRALS.replace(
                "select r.*",
                "select (select max(s.at) from referral_step s where s.referral_id = r.id"
                        + " and s.to_status <> 'EXPIRED') as word, (select count(*) from referral_step s"
                        + " where s.referral_id = r.id and s.channel <> 'WORKER' and s.channel <> 'SYSTEM') as answers, r.*");
        return Query.broken(connection, last, row -> {
            ReferralStatus status = row.one(ReferralStatus.class, "status");
            boolean runs = status.awaitsReceiver() || status == ReferralStatus.EXPIRED;
            @Nullable
            Instant due = runs
                    ? AnswerDue.of(
                            row.at("word"),
                            row.number("answers") == 0 ? receipt : outcome,
                            calendar,
                            row.one(RiskLevel.class, "risk"))
                    : null;
            return Objects.equals(due, row.maybeAt("answer_due_at"))
                    ? ""
                    : "referral " + row.id("id") + " " + status + " is due " + row.maybeAt("answer_due_at") + " not "
                            + due;
        });
    }

    private static Set<SharedField> fields(List<String> names) {
        return names.stream().map(SharedField::valueOf).collect(Collectors.toSet());
    }
}
