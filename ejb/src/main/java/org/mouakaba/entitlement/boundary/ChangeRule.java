package org.mouakaba.entitlement.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Gives a rule another condition, other words or other days. */
public record ChangeRule(
        @NotNull @Size(max = 60) String code,
        @Valid @NotNull Rule rule,
        long expectedVersion) {}
