package org.mouakaba.demo.control;

/** The tables and the columns that the demo fills, in the order of their foreign keys. */
final class Tables {

    private Tables() {}

    static void ofStaff(Rows rows) {
        rows.table("revision", "id, at, username");
        rows.table("organisation", "id, type, name_ar, name_fr, territory_code, parent_id, phone, valid_from");
        rows.table("unit", "id, organisation_id, type, name_ar, name_fr, territory_code, valid_from");
        rows.audited(
                "worker",
                "id, username, role, given_name_ar, family_name_ar, given_name_latin, family_name_latin, email, unit_id,"
                        + " organisation_id, supervisor_id, territory_code, job, domain, accreditation_status,"
                        + " accreditation_number, accreditation_granted_on, accreditation_expires_on, sex, birth_year,"
                        + " contract_kind, fte, other_duties, languages, active_from");
        ofCareers(rows);
        ofEstablishments(rows);
        rows.table(
                "provider_service",
                "id, organisation_id, name_ar, name_fr, service_type, establishment_type, territory_code, phone,"
                        + " sex, age_from, age_to, places_total, places_free, places_as_of, valid_from, establishment_id");
    }

    private static void ofCareers(Rows rows) {
        rows.table(
                "worker_accreditation",
                "id, worker_id, on_day, status, number, granted_on, expires_on, recorded_by, recorded_at");
        rows.audited("training", "id, worker_id, topic, hours, on_day, provider, mistaken");
        rows.audited("absence", "id, worker_id, kind, from_on, to_on, mistaken");
        rows.audited(
                "post",
                "id, number, job, domain, organisation_id, unit_id, territory_code, funded_fte, funding_source, valid_from");
        rows.audited("post_holding", "id, post_id, worker_id, from_on, fte");
    }

    private static void ofEstablishments(Rows rows) {
        rows.audited(
                "establishment",
                "id, organisation_id, type, name_ar, name_fr, territory_code, authorisation_number, authorised_on,"
                        + " authorisation_expires_on, inspected_on, residents_per_educator, staff_norm, valid_from");
        rows.table("establishment_capacity", "id, establishment_id, valid_from, edition, recorded_by, recorded_at");
        rows.table("establishment_capacity_cell", "capacity_id, sex, age_band, places");
        rows.table(
                "establishment_authority",
                "id, establishment_id, organisation_id, valid_from, recorded_by, recorded_at");
        rows.table(
                "establishment_snapshot",
                "id, establishment_id, month, edition, staff_fte, educator_fte, waiting, complete, reason, reported_by,"
                        + " reported_at");
        rows.table("establishment_snapshot_cell", "snapshot_id, sex, age_band, open_places, occupied_places");
        rows.table("establishment_reminder", "id, establishment_id, month, at, username");
    }

    static void ofPeople(Rows rows) {
        rows.audited(
                "person",
                "id, given_name_ar, family_name_ar, given_name_latin, family_name_latin, given_name_tifinagh,"
                        + " father_name, mother_name, sex, birth_date, birth_precision, nationality_status, preferred_language,"
                        + " interpreter, care_arrangement, territory_code, commune, address_hidden, contact_rule, protected, unit_id,"
                        + " search_key, merged_into");
        rows.table("person_match_key", "person_id, numbers");
        rows.table("person_comparison_due", "person_id");
        rows.table(
                "person_merge",
                "id, survivor_id, absorbed_id, reason, merged_by, merged_at, was_protected, was_address_hidden");
        rows.table("person_merge_row", "merge_id, kind, row_id, moved");
        rows.audited(
                "person_situation",
                "person_id, coverage, coverage_provenance, asd_status, asd_provenance, card_status, card_provenance, seeing,"
                        + " hearing, walking, cognition, self_care, communication, schooling, marital, activity");
        rows.audited(
                "household",
                "id, registry_status, rsu_index, rsu_index_on, rsu_provenance, dwelling, tenure, territory_code");
        rows.audited("household_member", "id, household_id, person_id, relation, declarant, since");
        rows.audited("person_identifier", "id, person_id, type, value, normalised, provenance");
        rows.audited("person_phone", "id, person_id, number, safe, note");
    }

    static void ofCases(Rows rows) {
        rows.audited(
                "notification",
                "id, unit_id, received_at, recorded_by, source, reporter_confidential, subject_given_name,"
                        + " subject_family_name, subject_sex, subject_age, place, summary, immediate_danger, person_id, stage, screened_by,"
                        + " category, concerns, in_territory, beyond_information, red_flags, interpreter, urgency, risk,"
                        + " confidentiality, due_at, proposed_reason, proposed_by, proposed_at, rejected_reason, decided_by,"
                        + " decided_at");
        rows.table("notification_stage", "id, notification_id, from_stage, to_stage, at, username, reason");
        rows.audited(
                "case_file",
                "id, number, person_id, household_id, organisation_id, unit_id, territory_code, notification_id, worker_id,"
                        + " assigned_at, accepted_at, category, concerns, stage, stage_since, status, status_until, risk, urgency,"
                        + " confidentiality, legal_basis, opened_at, closed_at, closure_reason, episode, first_contact_at,"
                        + " last_contact_at, next_due_at, next_due_kind, court_measure, interpreter, long_travel");
        rows.table("case_number", "province, year, last");
        rows.table("case_stage_history", "id, case_id, episode, from_stage, to_stage, at, username, reason");
        rows.table("case_suspension", "id, case_id, episode, until_on, reason, note, username, at");
        rows.table("case_assignment", "id, case_id, to_worker_id, at, username");
        rows.table(
                "consent",
                "id, case_id, type, decision, text_version, limits_version, shown_in, read_language, capacity, given_by,"
                        + " giver_name, child_assent, organisation_id, channel, given_on, expires_on, legal_basis, basis_text,"
                        + " basis_approver, recorded_by, recorded_at");
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
                "id, case_id, episode, at, type, person_seen, seen_alone, outcome, narrative, explained, safety, new_risk,"
                        + " next_on, next_type, username, recorded_at");
        rows.table("visit_goal", "visit_id, goal_id, status");
        rows.table("visit_action", "visit_id, action_id");
        rows.audited(
                "referral",
                "id, case_id, type, urgency, service_type, offer_id, organisation_id, receiver_ar, receiver_fr, reason, escort,"
                        + " interpreter, safe_contact, shared_fields, status, status_since, created_by, created_at, sent_at, ground, reference,"
                        + " slip, answer_due_at");
        rows.table("referral_step", "id, referral_id, from_status, to_status, at, username, channel, decline_reason");
        rows.table(
                "case_closure",
                "id, case_id, episode, requested_by, requested_at, from_stage, reason, final_risk, exit_plan, person_informed,"
                        + " decision, decided_by, decided_at");
        rows.table(
                "deadline",
                "id, case_id, kind, referral_id, started_at, amount, unit, agreed_on, due_at, status, ended_at");
        rows.table("emergency_access", "id, username, case_id, kind, reason, granted_at, expires_at");
        rows.table("alert", "id, recipient, kind, case_id, at, read_at");
        rows.table("audit_event", "at, username, roles, action, outcome, subject_kind, subject_id, case_id, channel");
    }

    static void ofMoney(Rows rows) {
        rows.table("case_reference", "reference, case_id");
        rows.table("budget_line", "id, number, programme, territory_code, fiscal_year, source, category");
        rows.audited(
                "convention",
                "id, number, line_id, kind, organisation_id, territory_code, subject, service_type, amount, staff,"
                        + " eligible_from, eligible_to, signed_on, state_reference, status");
        rows.audited(
                "tranche",
                "id, convention_id, position, planned_on, agreed, condition, status, ordered_on, order_reference, remark");
        rows.audited(
                "justification",
                "id, convention_id, position, period_from, period_to, due_on, submitted_on, submitted_by, decided_on,"
                        + " decided_by, reason, status");
        rows.audited(
                "expenditure",
                "id, convention_id, justification_id, spent_on, category, service_type, beneficiary_category, sex,"
                        + " disability, case_reference, label, proof, declared_by, declared_at, establishment_id");
        rows.table(
                "ledger_entry",
                "id, kind, line_id, convention_id, tranche_id, expenditure_id, category, service_type,"
                        + " beneficiary_category, sex, disability, establishment_id, amount, effective_on, reference, reason,"
                        + " corrects_id, operation_id, recorded_at, recorded_by");
    }
}
