package org.mouakaba.funding.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** The identity of a budget line. */
public record BudgetLineId(UUID value) implements EntityId {}
