package org.mouakaba.codelist.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Takes an entry out of what can be chosen; records that carry it keep it. */
public record RetireCode(
        @NotNull @Size(max = 60) String list,
        @NotNull @Size(max = 60) String code,
        long expectedVersion) {}
