package org.mouakaba.careplan.boundary;

import java.util.UUID;

/**
 * A template as it is read.
 *
 * @param inForce whether it is offered today
 */
public record GoalTemplateDetail(UUID id, GoalTemplate template, boolean inForce, long version) {}
