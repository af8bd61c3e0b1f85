package org.mouakaba.demo.control;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A question that cannot fail asks nothing: each of these finds what a change of some rows has broken. */
@SuppressWarnings("NullAway.Init")
class QuestionsFailIT {

    private static final Instant TUESDAY_NOON = Instant.parse("2026-11-24T11:20:30Z");

    private static final String SUSPENDED = " case_id in (select id from case_file where status = 'SUSPENDED') ";

    /** The question by its name, and what breaks its rule. */
    private static final Map<String, String> BROKEN_BY = Map.ofEntries(
            entry(
                    "a few of the cases that are planned or carried out stand still",
                    "update case_file set status = 'OPEN', status_until = null where status = 'SUSPENDED'"),
            entry(
                    "some cases stood still once, among them closed ones",
                    "delete from case_suspension where case_id in (select id from case_file where closed_at is not null)"),
            entry(
                    "some were taken up before their day, others when it had come",
                    "update case_suspension set username = 'system' where until_on is null"),
            entry(
                    "a case stands still until the day that its last row names",
                    "update case_file set status_until = status_until + 1 where status = 'SUSPENDED'"),
            entry(
                    "what stands still is planned or carried out, not dangerous, and its day is to come",
                    "update case_file set risk = 'HIGH' where status = 'SUSPENDED'"),
            entry(
                    "a case is put on hold and taken up in turn",
                    "delete from case_suspension where until_on is not null and not" + SUSPENDED),
            entry(
                    "who carries a case puts it on hold for a reason, with a note, and takes it up",
                    "update case_suspension set note = ' '"),
            entry(
                    "no case is taken up after its day, and the product does it on the day",
                    "update case_suspension set at = at + interval '1 day' where username = 'system'"),
            entry(
                    "a case stands still no longer than the product allows",
                    "update case_suspension set until_on = until_on + 90"),
            entry(
                    "while a case stands still its stage does not move",
                    "update case_suspension set at = at - interval '200 days' where" + SUSPENDED),
            entry(
                    "what counts in days and is open when a case stands still is not due while it does",
                    "update deadline d set due_at = (select max(s.at) + interval '2 days' from case_suspension s"
                            + " where s.case_id = d.case_id) where kind = 'FOLLOW_UP' and status = 'OPEN' and"
                            + SUSPENDED),
            entry(
                    "who supervises and has an account is told of a case on hold, and its worker of one that goes on",
                    "delete from alert where kind = 'CASE_SUSPENDED'"),
            entry(
                    "case_suspension.reason is a code of suspension_reason",
                    "update case_suspension set reason = 'TIRED' where reason is not null"),
            entry(
                    "each deed has its row: casefile.CaseSuspensionService.suspend",
                    "delete from audit_event where action = 'casefile.CaseSuspensionService.suspend'"),
            entry(
                    "each deed has its row: casefile.CaseSuspensionService.resume",
                    "delete from audit_event where action = 'casefile.CaseSuspensionService.resume'"),
            entry(
                    "salma has one case on hold, and one that stood still before",
                    "update case_file set status = 'OPEN', status_until = null where status = 'SUSPENDED'"),
            entry(
                    "what is due next is the first of the open deadlines that do not wait with a case on hold",
                    "update case_file set next_due_at = next_due_at + interval '1 hour' where status = 'SUSPENDED'"),
            entry(
                    "the deadlines are those that the product's clocks start and end",
                    "update deadline set due_at = due_at + interval '1 day' where kind = 'CARE_PLAN' and case_id in"
                            + " (select s.case_id from case_suspension s join care_plan p on p.case_id = s.case_id"
                            + " where p.edition = 1 and s.until_on is not null and s.at < p.submitted_at)"),
            entry(
                    "a few files were opened in an emergency, and most are shut again",
                    "update emergency_access set expires_at = 'infinity'"),
            entry(
                    "one file was opened within a day, a restricted one of salma's",
                    "update emergency_access set granted_at = granted_at - interval '1 day'"),
            entry(
                    "bennani and lahlou each find one in the list of their team",
                    "delete from emergency_access where username = 'youssef'"),
            entry(
                    "a colleague of the unit opens what is not hers, open and not SECRET",
                    "update case_file set confidentiality = 'SECRET' where id in (select case_id from emergency_access)"),
            entry(
                    "an emergency has a reason that stands before whoever reviews it",
                    "update emergency_access set reason = 'urgent, urgent, urgent'"),
            entry(
                    "an emergency ends after the hours of its setting",
                    "update emergency_access set expires_at = expires_at + interval '1 hour'"),
            entry(
                    "the supervisor and the data-protection officer are told of each emergency",
                    "delete from alert where recipient = 'dpo'"),
            entry(
                    "each deed has its row: casefile.EmergencyAccessService.open",
                    "delete from audit_event where action = 'casefile.EmergencyAccessService.open'"),
            entry(
                    "some of what nobody has taken up names nobody, in the two units too, and most of it names somebody",
                    "update notification set subject_given_name = 'نور' where unit_id in (select id from unit"
                            + " where territory_code = '04.421')"),
            entry(
                    "who is not named is known by where she is, told by somebody who may be unknown",
                    "update notification set place = null"),
            entry(
                    "whom a notification is about bears the name that was told",
                    "update notification set subject_family_name = null where stage = 'REJECTED'"),
            entry(
                    "some cases just admitted wait for the rest of the registration, one of salma's among them",
                    "delete from deadline where kind = 'REGISTRATION'"),
            entry(
                    "most cases just admitted are registered",
                    "update deadline set kind = 'REGISTRATION' where kind = 'FIRST_CONTACT' and status = 'OPEN'"
                            + " and case_id not in (select case_id from deadline where kind = 'REGISTRATION')"),
            entry("whoever has been met in a case is registered", "delete from person_phone"),
            entry(
                    "some first referrals are still to be sent, one of salma's in time, and most are not late",
                    "update deadline set due_at = started_at where kind = 'FIRST_REFERRAL'"),
            entry(
                    "a first referral was sent in time",
                    "update deadline set ended_at = due_at + interval '1 day' where kind = 'FIRST_REFERRAL' and status = 'DONE'"),
            entry(
                    "a balance of a line is the sum of its entries",
                    "update line_balance set paid = paid - 1 where paid > 0"),
            entry(
                    "the totals that reports read are the sums of the entries",
                    "update ledger_part set amount = amount + 1 where kind = 'PAYMENT'"),
            entry("the tranches of a convention make its amount", "update convention set amount = amount + 1"),
            entry(
                    "no tranche was ordered while an earlier report was late",
                    "update justification set submitted_on = submitted_on + 400 where position = 1 and submitted_on is not null"),
            entry(
                    "a tranche is paid once it was ordered",
                    "update ledger_entry set effective_on = effective_on - 300 where kind = 'PAYMENT'"),
            entry(
                    "nothing but what is planned counts from a day to come",
                    "update ledger_entry set effective_on = date '2990-01-01' where kind = 'PAYMENT'"),
            entry(
                    "an expenditure was decided if its report was",
                    "update expenditure set accepted = 0 where accepted > 0"),
            entry(
                    "what is settled is justified, paid back or carried",
                    "update convention_balance set surplus = 0 where surplus > 0"),
            entry(
                    "an expenditure is of an establishment of its association, and many are of one",
                    "update expenditure set establishment_id = null"),
            entry(
                    "what is selected this year is held on its line",
                    "update convention_balance set reserved = reserved - 1 where reserved > 0"),
            entry(
                    "a case is named by its own name only",
                    "update expenditure set case_reference = (select min(reference) from case_reference) where case_reference is not null"),
            entry(
                    "the partners of the demo have a convention in force",
                    "update convention set status = 'COMPLETED' where status = 'ACTIVE'"),
            entry(
                    "a referral of salma's in a case at work waits for the word of the partner of Rabat",
                    "update referral set status = 'CANCELLED' where status in ('SENT', 'RECEIVED', 'ACCEPTED')"));

    private static WrittenPopulation population;
    private static Connection written;

    @BeforeAll
    static void start() throws SQLException {
        population = new WrittenPopulation();
        written = population.of(1_300, TUESDAY_NOON);
    }

    @AfterAll
    static void end() throws SQLException {
        written.close();
        population.close();
    }

    @TestFactory
    Stream<DynamicTest> a_question_finds_what_was_broken() {
        Map<String, Rule> rules = PopulationIT.rules().collect(Collectors.toMap(Rule::name, rule -> rule));
        return BROKEN_BY.entrySet().stream()
                .map(broken -> DynamicTest.dynamicTest(broken.getKey(), () -> {
                    assertThat(rules).containsKey(broken.getKey());
                    finds(Objects.requireNonNull(rules.get(broken.getKey())), broken.getValue());
                }));
    }

    private static void finds(Rule rule, String change) throws SQLException {
        Savepoint before = written.setSavepoint();
        try (Statement statement = written.createStatement()) {
            assertThat(rule.check().broken(written)).isEmpty();
            assertThat(statement.executeUpdate(change)).isPositive();
            assertThat(rule.check().broken(written)).isNotEmpty();
        } finally {
            written.rollback(before);
        }
    }
}
