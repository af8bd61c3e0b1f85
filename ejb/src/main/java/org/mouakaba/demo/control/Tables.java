package org.mouakaba.demo.control;

/** The tables of a case and the columns that the demo fills, in the order of their foreign keys. */
final class Tables {

    private Tables() {}

    static void ofCases(Rows rows) {
        rows.audited(
                "notification",
                "id, unit_id, received_at, recorded_by, source, reporter_name, reporter_phone, reporter_confidential,"
                        + " subject_given_name, subject_family_name, subject_sex, subject_age, territory_code, summary,"
                        + " immediate_danger, person_id, stage, screened_by, category, concerns, in_territory, beyond_information,"
                        + " urgency, risk, confidentiality, due_at, decided_by, decided_at");
        rows.table("notification_stage", "id, notification_id, from_stage, to_stage, at, username, reason");
        rows.audited(
                "case_file",
                "id, number, person_id, household_id, organisation_id, unit_id, territory_code, notification_id, worker_id,"
                        + " assigned_at, accepted_at, category, concerns, stage, stage_since, status, risk, urgency,"
                        + " confidentiality, legal_basis, opened_at, closed_at, closure_reason, episode, first_contact_at,"
                        + " last_contact_at, next_due_at, next_due_kind, court_measure, interpreter, long_travel");
        rows.table("case_number", "province, year, last");
        rows.table("case_stage_history", "id, case_id, episode, from_stage, to_stage, at, username, reason");
        rows.table("case_assignment", "id, case_id, from_worker_id, to_worker_id, at, username, reason, handover_note");
        rows.table(
                "consent",
                "id, case_id, type, decision, text_version, limits_version, shown_in, read_language, witness, capacity, given_by,"
                        + " giver_name, child_assent, child_assent_note, limits, organisation_id, organisation_name, channel,"
                        + " given_on, expires_on, evidence, legal_basis, basis_text, basis_approver, recorded_by, recorded_at");
        rows.table(
                "assessment",
                "id, case_id, episode, instrument_code, instrument_version, kind, type, status, answers, score, computed_risk,"
                        + " confirmed_risk, red_flags, assessed_by, assessed_at");
        rows.audited(
                "care_plan",
                "id, case_id, episode, edition, status, safety_plan, review_on, agreement_mode, agreed_on, witness, submitted_by,"
                        + " submitted_at, decided_by, decided_at, changed_by, changed_at");
        rows.audited("care_plan_goal", "id, plan_id, origin_id, position, domain, what, measure, due_on, status");
        rows.audited(
                "care_plan_action",
                "id, goal_id, origin_id, position, what, owner, service_type, due_on, high, status, done_on");
        rows.table(
                "visit",
                "id, case_id, episode, at, type, place, person_seen, seen_alone, others_met, outcome, narrative, explained,"
                        + " safety, new_risk, new_risk_note, next_on, next_type, corrects_id, correction_reason, username,"
                        + " recorded_at");
        rows.table("visit_goal", "visit_id, goal_id, status, note");
        rows.audited(
                "referral",
                "id, case_id, type, urgency, service_type, offer_id, organisation_id, receiver_ar, receiver_fr, reason, escort,"
                        + " interpreter, shared_fields, status, status_since, created_by, created_at, sent_at, ground, reference,"
                        + " slip, answer_due_at");
        rows.table(
                "referral_step",
                "id, referral_id, from_status, to_status, at, username, channel, decline_reason, note");
        rows.table(
                "case_closure",
                "id, case_id, episode, requested_by, requested_at, from_stage, reason, final_risk, exit_plan, person_informed,"
                        + " decision, decided_by, decided_at, decision_note");
        rows.table("deadline", "id, case_id, kind, referral_id, started_at, amount, unit, agreed_on, due_at, status");
        rows.table("audit_event", "at, username, roles, action, outcome, subject_kind, subject_id, case_id, channel");
    }
}
