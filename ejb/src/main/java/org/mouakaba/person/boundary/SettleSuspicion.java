package org.mouakaba.person.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Says that two records are two persons, and how that is known. */
public record SettleSuspicion(
        @NotNull SuspicionId id, @NotBlank @Size(max = 500) String reason) {}
