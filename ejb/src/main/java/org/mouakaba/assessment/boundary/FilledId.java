package org.mouakaba.assessment.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** Key of a filled instrument. */
public record FilledId(UUID value) implements EntityId {}
