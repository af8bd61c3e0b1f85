package org.mouakaba.consent.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** Identity of one statement about consent. */
public record ConsentId(UUID value) implements EntityId {}
