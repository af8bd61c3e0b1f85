package org.mouakaba.job.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** The identity of what a job says of one line. */
public record JobLineId(UUID value) implements EntityId {}
