package org.mouakaba.web.worklist;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.DueKind;

/** Where each step of a case is done. */
public final class NextStep {

    private NextStep() {}

    public static String outcome(DueKind kind, UUID caseId, UUID personId, @Nullable UUID referralId) {
        if (kind == DueKind.REGISTRATION) {
            return "/person/edit?person=" + personId + "&case=" + caseId;
        }
        String page = switch (kind) {
            case ASSIGNMENT -> "/supervision/assign";
            case FIRST_CONTACT, FOLLOW_UP, INFORM_PERSON, POST_CLOSURE -> "/followup/record";
            case CONSENT -> "/consent/record";
            case INITIAL_ASSESSMENT -> "/assessment/assess-risk";
            case COMPREHENSIVE_ASSESSMENT -> "/assessment/assess-needs";
            case CARE_PLAN -> "/careplan/edit";
            case PLAN_APPROVAL, REVIEW -> "/careplan/open";
            case FIRST_REFERRAL -> "/referral/choose";
            case REFERRAL_RECEIPT, REFERRAL_OUTCOME -> "/referral/open";
            case CLOSURE_DECISION -> "/casefile/close";
            case ACCEPTANCE, REGISTRATION -> "/casefile/open";
        };
        return referralId == null ? page + "?case=" + caseId : page + "?id=" + referralId;
    }

    public static String caseOutcome(UUID caseId) {
        return "/casefile/open?case=" + caseId;
    }
}
