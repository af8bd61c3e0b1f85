package org.mouakaba.intake.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** Identity of an emergency call. */
public record EmergencyCallId(UUID value) implements EntityId {}
