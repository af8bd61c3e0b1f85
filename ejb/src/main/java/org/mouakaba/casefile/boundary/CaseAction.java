package org.mouakaba.casefile.boundary;

/** What somebody may want of one case. */
public enum CaseAction {
    /** See its name and story. */
    READ,
    /** Do casework: assess, plan, visit, refer, ask for closure. */
    WORK,
    /** Say yes or no to a plan, a closure, a lower risk. */
    APPROVE,
    /** Give it to a worker. */
    ASSIGN
}
