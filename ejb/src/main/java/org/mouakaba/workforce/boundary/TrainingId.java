package org.mouakaba.workforce.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** Identity of a training of a worker. */
public record TrainingId(UUID value) implements EntityId {}
