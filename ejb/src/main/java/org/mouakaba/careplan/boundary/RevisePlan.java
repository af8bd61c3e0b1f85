package org.mouakaba.careplan.boundary;

import jakarta.validation.constraints.NotNull;
import org.mouakaba.casefile.boundary.CaseFileId;

/** Begins the next edition as a copy of the one in force, which stays in force until the new one is approved. */
public record RevisePlan(@NotNull CaseFileId caseId, long expectedVersion) {}
