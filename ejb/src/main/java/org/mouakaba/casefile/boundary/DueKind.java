package org.mouakaba.casefile.boundary;

/** What a case needs next; each has its clock in the settings and its words in the bundle of {@code worklist}. */
public enum DueKind {
    ASSIGNMENT,
    ACCEPTANCE,
    FIRST_CONTACT,
    CONSENT,
    REGISTRATION,
    INITIAL_ASSESSMENT,
    COMPREHENSIVE_ASSESSMENT,
    CARE_PLAN,
    PLAN_APPROVAL,
    FIRST_REFERRAL,
    REFERRAL_RECEIPT,
    REFERRAL_OUTCOME,
    FOLLOW_UP,
    REVIEW,
    CLOSURE_DECISION,
    POST_CLOSURE,
    INFORM_PERSON
}
