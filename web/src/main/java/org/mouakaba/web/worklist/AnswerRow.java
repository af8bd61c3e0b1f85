package org.mouakaba.web.worklist;

/**
 * An answer on a referral, as it is read.
 *
 * @param refused whether another service must be found
 */
public record AnswerRow(
        String status,
        String tone,
        String icon,
        boolean refused,
        String service,
        String number,
        String when,
        String outcome,
        String caseOutcome) {}
