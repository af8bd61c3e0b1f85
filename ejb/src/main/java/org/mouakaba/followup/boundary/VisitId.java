package org.mouakaba.followup.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** Identity of a visit. */
public record VisitId(UUID value) implements EntityId {}
