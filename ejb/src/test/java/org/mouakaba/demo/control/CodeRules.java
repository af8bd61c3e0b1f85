package org.mouakaba.demo.control;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is chosen from a list is in the list on that day; territories are real. */
final class CodeRules {

    /** table.column by list; where a column holds several codes its name ends in []. */
    private static final Map<String, List<String>> LISTS = Map.ofEntries(
            Map.entry("organisation_type", List.of("organisation.type")),
            Map.entry("establishment_type", List.of("unit.type", "provider_service.establishment_type")),
            Map.entry("worker_job", List.of("worker.job")),
            Map.entry("worker_domain", List.of("worker.domain")),
            Map.entry("accreditation_status", List.of("worker.accreditation_status")),
            Map.entry("language", List.of("worker.languages[]", "person.preferred_language", "consent.read_language")),
            Map.entry(
                    "service_type",
                    List.of("provider_service.service_type", "care_plan_action.service_type", "referral.service_type")),
            Map.entry("sex", List.of("person.sex", "notification.subject_sex", "worker.sex")),
            Map.entry("contract_kind", List.of("worker.contract_kind")),
            Map.entry("absence_kind", List.of("absence.kind")),
            Map.entry("training_topic", List.of("training.topic")),
            Map.entry("funding_source", List.of("post.funding_source")),
            Map.entry("nationality_status", List.of("person.nationality_status")),
            Map.entry("care_arrangement", List.of("person.care_arrangement")),
            Map.entry("registry_status", List.of("household.registry_status")),
            Map.entry("dwelling_type", List.of("household.dwelling")),
            Map.entry("tenure_status", List.of("household.tenure")),
            Map.entry("relationship_type", List.of("household_member.relation", "person_relation.relation")),
            Map.entry("household_leaving_reason", List.of("household_member.left_because")),
            Map.entry("id_document_type", List.of("person_identifier.type")),
            Map.entry("intake_source", List.of("notification.source")),
            Map.entry("beneficiary_category", List.of("notification.category", "case_file.category")),
            Map.entry("protection_concern", List.of("notification.concerns[]", "case_file.concerns[]")),
            Map.entry("case_stage", List.of("case_file.stage", "case_stage_history.to_stage")),
            Map.entry("case_status", List.of("case_file.status")),
            Map.entry("risk_level", List.of("case_file.risk", "case_closure.final_risk", "assessment.confirmed_risk")),
            Map.entry("urgency", List.of("case_file.urgency", "notification.urgency", "referral.urgency")),
            Map.entry("confidentiality_level", List.of("case_file.confidentiality", "notification.confidentiality")),
            Map.entry("legal_basis", List.of("case_file.legal_basis", "consent.legal_basis")),
            Map.entry("suspension_reason", List.of("case_suspension.reason")),
            Map.entry("closure_reason", List.of("case_file.closure_reason", "case_closure.reason")),
            Map.entry("consent_type", List.of("consent.type")),
            Map.entry("consent_decision", List.of("consent.decision")),
            Map.entry("consent_giver", List.of("consent.given_by")),
            Map.entry("assessment_type", List.of("assessment.type")),
            Map.entry("assessment_domain", List.of("care_plan_goal.domain")),
            Map.entry("goal_status", List.of("care_plan_goal.status", "visit_goal.status")),
            Map.entry("action_status", List.of("care_plan_action.status")),
            Map.entry("followup_type", List.of("visit.type", "visit.next_type")),
            Map.entry("followup_outcome", List.of("visit.outcome")),
            Map.entry("referral_type", List.of("referral.type")),
            Map.entry("referral_status", List.of("referral.status", "referral_step.to_status")),
            Map.entry("referral_decline_reason", List.of("referral_step.decline_reason")));

    private static final List<String> IN_A_PROVINCE = List.of(
            "unit.territory_code",
            "person.territory_code",
            "household.territory_code",
            "provider_service.territory_code",
            "establishment.territory_code",
            "post.territory_code",
            "case_file.territory_code");

    private CodeRules() {}

    static Stream<Rule> all() {
        Stream<Rule> codes = LISTS.entrySet().stream()
                .flatMap(list -> list.getValue().stream().map(column -> chosen(list.getKey(), column)));
        Stream<Rule> places = IN_A_PROVINCE.stream().map(CodeRules::inProvince);
        return Stream.concat(codes, places);
    }

    private static Rule chosen(String list, String column) {
        String table = column.substring(0, column.indexOf('.'));
        String name = column.substring(column.indexOf('.') + 1).replace("[]", "");
        String value = column.endsWith("[]") ? "unnest(" + name + ")" : name;
        return Rule.sql(
                column + " is a code of " + list,
                "select distinct v.code from (select " + value + " as code from " + table
                        + ") v where v.code is not null and not exists (select 1 from code_entry e where e.list = '"
                        + list + "' and e.code = v.code and e.valid_from <= today()"
                        + " and (e.valid_to is null or today() < e.valid_to))");
    }

    private static Rule inProvince(String column) {
        String table = column.substring(0, column.indexOf('.'));
        return Rule.sql(
                column + " is a province or prefecture",
                "select x.id, x.territory_code from " + table + " x left join territory t on t.code = x.territory_code"
                        + " where t.code is null or t.level not in ('PROVINCE', 'PREFECTURE')");
    }
}
