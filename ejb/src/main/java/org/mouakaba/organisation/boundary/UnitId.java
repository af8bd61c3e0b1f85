package org.mouakaba.organisation.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** Identity of a unit. */
public record UnitId(UUID value) implements EntityId {}
