package org.mouakaba.intake.boundary;

import java.time.Instant;
import org.mouakaba.casefile.boundary.CaseFileId;

/** A notification became a part of a case that was open already. */
public record NotificationJoined(NotificationId id, CaseFileId caseId, Instant at) {}
