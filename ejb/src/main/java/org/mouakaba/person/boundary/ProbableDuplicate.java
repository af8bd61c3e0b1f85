package org.mouakaba.person.boundary;

import java.time.Instant;
import org.mouakaba.casefile.boundary.CaseFileId;

/**
 * Another unit registered somebody who is probably the protected person of this case. It was not told; who answers for the
 * case settles it.
 */
public record ProbableDuplicate(CaseFileId caseId, Instant at) {}
