package org.mouakaba.intake.boundary;

import java.time.Instant;

/** Somebody else screens a notification from now on. */
public record NotificationGiven(NotificationId id, String to, Instant at) {}
