package org.mouakaba.consent.boundary;

import java.time.Instant;
import org.mouakaba.casefile.boundary.CaseFileId;

/** A consent, a refusal, a withdrawal or a legal basis was recorded; type is a code of consent_type. */
public record ConsentRecorded(CaseFileId caseId, String type, Instant at) {}
