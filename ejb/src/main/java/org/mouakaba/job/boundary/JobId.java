package org.mouakaba.job.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** The identity of a job. */
public record JobId(UUID value) implements EntityId {}
