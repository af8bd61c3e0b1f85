package org.mouakaba.casefile.boundary;

import java.time.Instant;

/** A case moved to another stage, closing and reopening included. */
public record CaseStageEntered(CaseFileId id, CaseStage from, CaseStage to, Instant at) {}
