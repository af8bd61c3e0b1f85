package org.mouakaba.provider.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** Identity of a service on offer. */
public record ServiceOfferId(UUID value) implements EntityId {}
