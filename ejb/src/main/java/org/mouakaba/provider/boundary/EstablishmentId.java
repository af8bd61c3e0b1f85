package org.mouakaba.provider.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** Identity of an establishment. */
public record EstablishmentId(UUID value) implements EntityId {}
