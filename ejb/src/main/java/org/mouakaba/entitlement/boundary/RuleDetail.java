package org.mouakaba.entitlement.boundary;

/**
 * A rule as its administrator reads it.
 *
 * @param inForce whether it is applied today
 */
public record RuleDetail(String code, Rule rule, boolean inForce, long version) {}
