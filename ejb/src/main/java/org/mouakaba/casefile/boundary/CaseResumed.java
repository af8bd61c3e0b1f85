package org.mouakaba.casefile.boundary;

import java.time.Instant;

/** A case that was on hold was taken up again: by its worker, or because its day had come. */
public record CaseResumed(CaseFileId id, Instant at) {}
