package org.mouakaba.intake.boundary;

import java.util.UUID;
import org.mouakaba.platform.EntityId;

/** Identity of a notification. */
public record NotificationId(UUID value) implements EntityId {}
