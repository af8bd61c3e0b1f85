package org.mouakaba.worklist.boundary;

import java.util.UUID;
import org.mouakaba.casefile.boundary.CaseFileId;

/** A case that nobody carries, and the unit that it waits in. */
public record UnassignedCase(CaseFileId caseId, UUID unitId) {}
