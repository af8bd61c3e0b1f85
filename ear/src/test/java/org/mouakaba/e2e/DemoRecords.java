package org.mouakaba.e2e;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Records of the demo population that tests stand on, found by what they are. */
final class DemoRecords {

    private static final String CASE = "select c.id::text from case_file c join worker w on w.id = c.worker_id"
            + " where w.username = ? and c.stage = ? and c.confidentiality = 'STANDARD' and c.status <> 'SUSPENDED'"
            + " order by c.number limit 1";

    private DemoRecords() {}

    /** A case that everybody in the unit may list and only its worker and her supervisor may open. */
    static String caseOf(String worker, String stage) {
        return one(CASE, worker, stage);
    }

    /** A case of the worker's whose plan is still hers to write. */
    static String caseWithoutRequestedPlan(String worker) {
        return one(
                "select c.id::text from case_file c join worker w on w.id = c.worker_id where w.username = ?"
                        + " and c.stage = 'PLANNING' and c.status = 'OPEN' and not exists (select 1 from care_plan p"
                        + " where p.case_id = c.id and p.status = 'REQUESTED') order by c.number limit 1",
                worker);
    }

    /** The cases that were opened from one report, the first first. */
    static List<String> casesOfReport(String notification) {
        return all(
                "select c.id::text from notification n join case_file c on c.notification_id = n.id"
                        + " join notification named on named.id = ?::uuid"
                        + " where coalesce(n.told_with, n.id) = coalesce(named.told_with, named.id) order by n.id",
                notification);
    }

    /** A case as of {@link #caseOf}, of a person who decides for herself. */
    static String adultCaseOf(String worker) {
        return one(
                "select c.id::text from case_file c join worker w on w.id = c.worker_id join person p on p.id = c.person_id"
                        + " where w.username = ? and c.status = 'OPEN' and c.confidentiality = 'STANDARD'"
                        + " and p.birth_date < current_date - interval '19 years' order by c.number limit 1",
                worker);
    }

    /** A case of the worker's and what was said about carrying it, as an address names them. */
    static String consentOf(String worker) {
        String file = caseOf(worker, "IMPLEMENTATION");
        return one(
                "select case_id || '&consent=' || id from consent where case_id = ?::uuid and text_version is not null"
                        + " order by id limit 1",
                file);
    }

    /** What was filled in a case of the worker's, as an address names the two; the demo has none, so it is written here. */
    static String filledOf(String worker, String status) {
        return one(
                "insert into filled_instrument (id, case_id, episode, edition_id, code, status, answers, results, begun_by,"
                        + " begun_at, changed_by, changed_at, submitted_by, submitted_at, assessed_at) select gen_random_uuid(), c.id, 1, e.id,"
                        + " e.code, s.status, '{}', '{}', s.by, now(), s.by, now(), case s.status when 'SUBMITTED' then s.by end,"
                        + " case s.status when 'SUBMITTED' then now() end, now() from (select ?::text as status, ?::text as by) s"
                        + " cross join case_file c cross join instrument_edition e where c.id = ?::uuid"
                        + " and e.code = 'FUNCTIONING_SHORT_SET' and e.status = 'PUBLISHED'"
                        + " on conflict (case_id, code) where status = 'DRAFT' do update set changed_at = now()"
                        + " returning case_id || '&filled=' || id",
                status,
                worker,
                caseOf(worker, "IMPLEMENTATION"));
    }

    /** The edition of an instrument that is in use. */
    static String edition(String code) {
        return one("select id::text from instrument_edition where code = ? and status = 'PUBLISHED'", code);
    }

    static String personOf(String worker) {
        return one("select person_id::text from case_file where id = ?::uuid", caseOf(worker, "IMPLEMENTATION"));
    }

    /** A woman who is registered twice, as the two parameters of a page. */
    static String twoRecords() {
        return one("select a.id || '&other=' || b.id from person a join person b on a.birth_date = b.birth_date"
                + " where a.given_name_latin = 'Samira' and a.family_name_latin = 'El Amrani'"
                + " and b.given_name_latin = 'Samira' and b.family_name_latin = 'Lamrani'");
    }

    /** Two records that were made one. */
    static String merge() {
        return one("select id::text from person_merge where undone_at is null");
    }

    /** A notification that nobody in the worker's unit has taken up. */
    static String notificationFor(String worker) {
        return one(
                "select n.id::text from notification n join worker w on w.unit_id = n.unit_id where w.username = ?"
                        + " and n.stage = 'SIGNAL' and n.confidentiality = 'STANDARD' order by n.id limit 1",
                worker);
    }

    /** A notification of the worker's unit that the supervisor decided not to admit. */
    static String notAdmitted(String worker) {
        return one(
                "select n.id::text from notification n join worker w on w.unit_id = n.unit_id where w.username = ?"
                        + " and n.stage = 'REJECTED' and n.confidentiality = 'STANDARD' order by n.id limit 1",
                worker);
    }

    /** A referral of a worker's to the organisation of a partner. */
    static String referral(String worker, String partner) {
        return one(
                "select r.id::text from referral r join case_file c on c.id = r.case_id"
                        + " join worker w on w.id = c.worker_id join worker p on p.organisation_id = r.organisation_id"
                        + " where w.username = ? and p.username = ? and r.status in ('SENT', 'RECEIVED', 'ACCEPTED')"
                        + " and c.confidentiality = 'STANDARD' and c.status = 'OPEN' order by r.id limit 1",
                worker,
                partner);
    }

    static String offerOf(String partner) {
        return one(
                "select s.id::text from provider_service s join worker p on p.organisation_id = s.organisation_id"
                        + " where p.username = ? order by s.id limit 1",
                partner);
    }

    static String establishmentOf(String partner) {
        return one(
                "select e.id::text from establishment e join worker p on p.organisation_id = e.organisation_id"
                        + " where p.username = ? order by e.id limit 1",
                partner);
    }

    /** An establishment with a month that it reported, as an address names them. */
    static String reportOf(String partner) {
        return one(
                "select e.id || '&month=' || to_char(max(s.month), 'YYYY-MM') from establishment e join worker p"
                        + " on p.organisation_id = e.organisation_id join establishment_snapshot s"
                        + " on s.establishment_id = e.id where p.username = ? group by e.id order by e.id limit 1",
                partner);
    }

    static String postInRabat() {
        return one("select id::text from post where territory_code = '04.421' order by number limit 1");
    }

    /** A post in Rabat and somebody's time on it, as an address names them. */
    static String heldPost() {
        return one("select p.id || '&holding=' || h.id from post p join post_holding h on h.post_id = p.id"
                + " where p.territory_code = '04.421' order by p.number, h.id limit 1");
    }

    static String worker(String username) {
        return one("select id::text from worker where username = ?", username);
    }

    private static final String OF_THE_PARTNER = " join convention c on c.id = x.convention_id join worker w on"
            + " w.organisation_id = c.organisation_id where w.username = 'partner' and c.status = 'ACTIVE'";

    /** A convention in force of the partner's association. */
    static String convention() {
        return one("select c.id::text from convention c join worker w on w.organisation_id = c.organisation_id"
                + " where w.username = 'partner' and c.status = 'ACTIVE' order by c.number limit 1");
    }

    /** A signed convention of a region. */
    static String conventionOf(String region) {
        return one(
                "select id::text from convention where territory_code like ? and signed_on is not null"
                        + " order by number limit 1",
                region + "%");
    }

    /** A tranche of region 04 that was ordered yesterday: its convention and its position. */
    static String orderedTranche() {
        return one("update tranche set status = 'ORDERED', ordered_on = current_date - 1, order_reference = 'OP-API'"
                + " where id = (select t.id from tranche t join convention c on c.id = t.convention_id"
                + " where c.territory_code like '04%' and c.status = 'ACTIVE' and t.planned - t.paid > 10"
                + " and t.status in ('PLANNED', 'CONDITIONS_PENDING', 'ORDERED') and not exists (select 1 from justification j"
                + " where j.convention_id = c.id and j.position < t.position and j.status = 'DUE'"
                + " and j.due_on < current_date - 1) order by t.planned_on desc, t.id limit 1)"
                + " returning convention_id || ' ' || position");
    }

    static String budgetLine() {
        return one(
                "select l.id::text from budget_line l join convention c on c.line_id = l.id where c.id = ?::uuid",
                convention());
    }

    static String expenditure() {
        return one("select x.id::text from expenditure x" + OF_THE_PARTNER + " order by x.id limit 1");
    }

    static String report() {
        return one("select x.id::text from justification x" + OF_THE_PARTNER + " order by x.id limit 1");
    }

    static String payment() {
        return one("select x.id::text from ledger_entry x" + OF_THE_PARTNER
                + " and x.kind = 'PAYMENT' order by x.id limit 1");
    }

    /** A tranche that is not paid yet. */
    static String tranche() {
        return one("select t.id::text from tranche t join convention c on c.id = t.convention_id"
                + " where c.territory_code like '04%' and t.status in ('PLANNED', 'CONDITIONS_PENDING', 'ORDERED')"
                + " and c.status = 'ACTIVE' order by t.planned_on, t.id limit 1");
    }

    /** How often the log says that somebody was refused something. */
    static int refusals(String username, String what) {
        return Integer.parseInt(one(
                "select count(*)::text from audit_event where username = ? and outcome = 'REFUSED'"
                        + " and (subject_id::text = ? or action = ?)",
                username,
                what,
                what));
    }

    static String one(String sql, String... values) {
        List<String> found = all(sql, values);
        if (found.isEmpty()) {
            throw new AssertionError("The demo has none: " + sql + " " + String.join(", ", values));
        }
        return found.get(0);
    }

    private static List<String> all(String sql, String... values) {
        List<String> found = new ArrayList<>();
        try (Connection connection = RunningProduct.database();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
