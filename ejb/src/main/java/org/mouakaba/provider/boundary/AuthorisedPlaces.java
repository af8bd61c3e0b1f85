package org.mouakaba.provider.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How many places are authorised for whom. */
public record AuthorisedPlaces(
        @NotNull PlaceSex sex,
        @NotNull AgeBand band,
        @Min(0) @Max(10_000) int places) {}
