package org.mouakaba.workforce.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Gives a worker another place: unit, supervisor, territory, share of time. Her role stays. */
public record MoveWorker(
        @NotNull WorkerId id, @NotNull @Valid PostOfWorker post, long expectedVersion) {}
