package org.mouakaba.followup.boundary;

import java.time.Instant;
import org.mouakaba.casefile.boundary.CaseFileId;

/** A visit saw a new danger; where it is imminent the supervisor must know at once. */
public record NewRiskSeen(CaseFileId caseId, boolean imminent, Instant at) {}
