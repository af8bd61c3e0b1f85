package org.mouakaba.workforce.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Corrects what a worker's professional file says of her. */
public record DescribeWorker(
        @NotNull WorkerId worker, @NotNull @Valid FileFacts facts, long expectedVersion) {}
