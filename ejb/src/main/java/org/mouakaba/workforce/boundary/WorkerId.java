package org.mouakaba.workforce.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** Identity of a worker. */
public record WorkerId(UUID value) implements EntityId {}
