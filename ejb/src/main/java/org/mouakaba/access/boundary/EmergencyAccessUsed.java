package org.mouakaba.access.boundary;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody opened a file that was not given to her, on a written reason. Fired inside the transaction that grants it, so
 * that whoever must be told is told if and only if it happened.
 */
public record EmergencyAccessUsed(UUID caseId, String username, Instant at) {}
