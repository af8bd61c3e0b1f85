package org.mouakaba.workforce.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** Identity of a worker's time on a post. */
public record HoldingId(UUID value) implements EntityId {}
