package org.mouakaba.careplan.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.mouakaba.casefile.boundary.CaseFileId;

/** The supervisor approved a plan; reviewOn is the day of its next review. */
public record CarePlanApproved(CaseFileId caseId, LocalDate reviewOn, Instant at) {}
