package org.mouakaba.workforce.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** Identity of an absence of a worker. */
public record AbsenceId(UUID value) implements EntityId {}
