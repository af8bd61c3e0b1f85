package org.mouakaba.careplan.boundary;

/**
 * What the page before a printed plan says.
 *
 * @param edition which one is printed
 * @param status whether it is in force, waits or is being written
 * @param careful whether the paper may be found by somebody who does harm: it carries no name and no safety plan then
 */
public record PaperPreparation(int edition, PlanStatus status, boolean careful) {}
