package org.mouakaba.followup.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.mouakaba.casefile.boundary.CaseFileId;

/** A visit or contact was noted; nextOn is the day of the next one. */
public record VisitRecorded(CaseFileId caseId, LocalDate nextOn, Instant at) {}
