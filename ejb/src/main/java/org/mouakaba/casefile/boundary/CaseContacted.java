package org.mouakaba.casefile.boundary;

import java.time.Instant;

/** Somebody of the team saw or spoke with the person; first says whether it was the episode's first contact. */
public record CaseContacted(CaseFileId id, boolean first, Instant at) {}
