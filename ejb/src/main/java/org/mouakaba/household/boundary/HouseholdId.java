package org.mouakaba.household.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** Identity of a household. */
public record HouseholdId(UUID value) implements EntityId {}
