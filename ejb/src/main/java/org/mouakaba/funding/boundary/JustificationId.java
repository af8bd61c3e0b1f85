package org.mouakaba.funding.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** The identity of a report on the use of a tranche. */
public record JustificationId(UUID value) implements EntityId {}
