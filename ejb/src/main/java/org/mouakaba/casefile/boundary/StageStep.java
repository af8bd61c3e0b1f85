package org.mouakaba.casefile.boundary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One step of a case, as its page and the indicators read it. */
public record StageStep(
        int episode,
        @Nullable CaseStage from,
        CaseStage to,
        Instant at,
        String username,
        @Nullable String reason) {}
