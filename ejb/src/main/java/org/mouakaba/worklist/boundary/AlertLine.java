package org.mouakaba.worklist.boundary;

import java.time.Instant;
import java.util.UUID;

/** One alert as its recipient reads it. The number says which case; more is told by the case itself, to who may open it. */
public record AlertLine(UUID id, AlertKind kind, UUID caseId, String number, Instant at, boolean read) {}
