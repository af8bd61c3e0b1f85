package org.mouakaba.codelist.control;

import java.util.Set;
import org.mouakaba.platform.RuleException;

/**
 * What may be done to a list. The codes of some lists are words of the product's own language: its rules name them, so an
 * entry more would do nothing and one less would break them. Their labels and order are free like all others.
 */
public final class CodeListRules {

    private static final Set<String> CLOSED = Set.of(
            "action_status",
            "approval_status",
            "asd_status",
            "assessment_score",
            "case_stage",
            "case_status",
            "confidentiality_level",
            "consent_decision",
            "disability_card",
            "goal_status",
            "referral_status",
            "risk_level",
            "sex",
            "urgency",
            "user_role",
            "wgss_answer",
            "wgss_domain");

    private CodeListRules() {}

    public static boolean closed(String list) {
        return CLOSED.contains(list);
    }

    /** @throws RuleException where entries of this list may be relabelled only */
    public static void requireOpen(String list) {
        if (closed(list)) {
            throw new RuleException("codelist.closed");
        }
    }
}
