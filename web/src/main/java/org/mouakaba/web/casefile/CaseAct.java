package org.mouakaba.web.casefile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFileDetail;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.DueKind;

/** What can be done with a case from its head. Taking a case is none of them: it is a button, not a place. */
public enum CaseAct {
    CONTACT("/followup/record", "pi-pencil"),
    CONSENT("/consent/record", "pi-verified"),
    RISK("/assessment/assess-risk", "pi-chart-bar"),
    NEEDS("/assessment/assess-needs", "pi-list-check"),
    PLAN("/careplan/edit", "pi-file-edit"),
    REFER("/referral/choose", "pi-send"),
    CLOSE("/casefile/close", "pi-folder"),
    DECIDE_PLAN("/careplan/open", "pi-check-square"),
    DECIDE_CLOSURE("/casefile/close", "pi-check-square"),
    ASSIGN("/supervision/assign", "pi-user-plus"),
    REOPEN("/casefile/reopen", "pi-replay");

    /** More would be a menu to read. */
    private static final int SHOWN = 3;

    private final String outcome;
    private final String icon;

    CaseAct(String outcome, String icon) {
        this.outcome = outcome;
        this.icon = icon;
    }

    /** What makes sense now: what is due first, then what the stage is about. */
    static List<CaseAct> of(CaseFileDetail file) {
        Set<CaseAct> acts = new LinkedHashSet<>();
        if (!file.stage().open()) {
            if (file.can(CaseAction.WORK) || file.can(CaseAction.APPROVE)) {
                acts.add(REOPEN);
            }
            return List.copyOf(acts);
        }
        if (file.can(CaseAction.APPROVE)) {
            acts.addAll(ofTheSupervisor(file));
        }
        if (file.can(CaseAction.WORK)) {
            CaseAct due = due(file.nextDueKind());
            if (due != null) {
                acts.add(due);
            }
            acts.addAll(ofTheStage(file.stage()));
        }
        return acts.stream().limit(SHOWN).toList();
    }

    static boolean acceptable(CaseFileDetail file) {
        return file.can(CaseAction.WORK) && file.stage().open() && file.acceptedAt() == null;
    }

    private static List<CaseAct> ofTheSupervisor(CaseFileDetail file) {
        List<CaseAct> acts = new ArrayList<>();
        if (file.stage() == CaseStage.CLOSURE_REQUESTED) {
            acts.add(DECIDE_CLOSURE);
        }
        if (file.nextDueKind() == DueKind.PLAN_APPROVAL) {
            acts.add(DECIDE_PLAN);
        }
        acts.add(ASSIGN);
        return acts;
    }

    private static @Nullable CaseAct due(@Nullable DueKind kind) {
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case FIRST_CONTACT, FOLLOW_UP, INFORM_PERSON -> CONTACT;
            case CONSENT -> CONSENT;
            case INITIAL_ASSESSMENT -> RISK;
            case COMPREHENSIVE_ASSESSMENT -> NEEDS;
            case CARE_PLAN -> PLAN;
            case FIRST_REFERRAL -> REFER;
            case REVIEW -> RISK;
            case ASSIGNMENT,
                    ACCEPTANCE,
                    REGISTRATION,
                    PLAN_APPROVAL,
                    REFERRAL_RECEIPT,
                    REFERRAL_OUTCOME,
                    CLOSURE_DECISION,
                    POST_CLOSURE -> null;
        };
    }

    private static List<CaseAct> ofTheStage(CaseStage stage) {
        return switch (stage) {
            case SIGNAL, SCREENING, REGISTERED -> List.of(CONTACT, RISK, CONSENT);
            case ASSESSMENT -> List.of(NEEDS, CONTACT, RISK);
            case PLANNING -> List.of(PLAN, CONTACT, REFER);
            case IMPLEMENTATION -> List.of(CONTACT, REFER, RISK);
            case FOLLOW_UP -> List.of(CONTACT, REFER, CLOSE);
            case CLOSURE_REQUESTED, CLOSED, POST_CLOSURE -> List.of(CONTACT);
        };
    }

    public String getOutcome() {
        return outcome;
    }

    public String getIcon() {
        return icon;
    }
}
