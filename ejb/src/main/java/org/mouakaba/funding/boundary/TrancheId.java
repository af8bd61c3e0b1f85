package org.mouakaba.funding.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** The identity of a tranche of a convention. */
public record TrancheId(UUID value) implements EntityId {}
