package org.mouakaba.provider.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** Says how many places are free at this moment. */
public record UpdatePlaces(
        @NotNull ServiceOfferId id, @Min(0) @Max(10_000) int free, long expectedVersion) {}
