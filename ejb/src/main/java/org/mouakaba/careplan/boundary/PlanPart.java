package org.mouakaba.careplan.boundary;

/** What may differ between two editions of a plan. */
public enum PlanPart {
    GOAL,
    GOAL_DOMAIN,
    GOAL_MEASURE,
    GOAL_DUE,
    GOAL_REALISTIC,
    ACTION,
    ACTION_OWNER,
    ACTION_SERVICE,
    ACTION_DUE,
    ACTION_COST,
    ACTION_FUNDING,
    ACTION_HIGH,
    SAFETY_PLAN,
    CONTINGENCY,
    REVIEW
}
