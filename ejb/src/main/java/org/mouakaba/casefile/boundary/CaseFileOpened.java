package org.mouakaba.casefile.boundary;

import java.time.Instant;
import java.util.UUID;

/** A case was opened. */
public record CaseFileOpened(
        CaseFileId id, UUID personId, RiskLevel risk, Urgency urgency, Confidentiality confidentiality, Instant at) {}
