package org.mouakaba.supervision.boundary;

import org.mouakaba.workforce.boundary.WorkerCard;

/**
 * Somebody who could carry a case, with the load she has and the load she would have.
 *
 * @param mayCarry whether her accreditation allows it
 * @param pending whether that accreditation is applied for and not granted
 * @param speaks whether she speaks the language that the person prefers
 */
public record Candidate(
        WorkerCard worker, Load before, Load after, boolean mayCarry, boolean pending, boolean speaks) {}
