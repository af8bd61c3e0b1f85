package org.mouakaba.casefile.boundary;

import java.time.Instant;

/** The worker took the case she was given. */
public record CaseAccepted(CaseFileId id, Instant at) {}
