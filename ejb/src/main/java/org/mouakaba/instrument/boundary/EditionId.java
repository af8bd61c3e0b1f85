package org.mouakaba.instrument.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** Key of an edition of an instrument. */
public record EditionId(UUID value) implements EntityId {}
