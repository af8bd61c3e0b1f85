package org.mouakaba.casefile.boundary;

import java.time.Instant;
import java.time.LocalDate;

/** A case was put on hold; until is the day on which work goes on. */
public record CaseSuspended(CaseFileId id, LocalDate until, Instant at) {}
