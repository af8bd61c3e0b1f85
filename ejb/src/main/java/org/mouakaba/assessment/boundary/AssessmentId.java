package org.mouakaba.assessment.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** Identity of one scoring. */
public record AssessmentId(UUID value) implements EntityId {}
