package org.mouakaba.codelist.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Gives an entry other words or another place; records that carry its code read so from then on. */
public record RelabelCode(
        @NotNull @Size(max = 60) String list,
        @NotNull @Size(max = 60) String code,
        @Min(0) @Max(9999) int position,
        @NotNull @Valid CodeLabels labels,
        long expectedVersion) {}
