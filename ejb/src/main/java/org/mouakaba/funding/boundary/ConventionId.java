package org.mouakaba.funding.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** The identity of a convention, a decision or a direct commitment. */
public record ConventionId(UUID value) implements EntityId {}
