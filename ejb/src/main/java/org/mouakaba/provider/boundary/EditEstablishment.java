package org.mouakaba.provider.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Corrects the file of an establishment. */
public record EditEstablishment(
        @NotNull EstablishmentId id, @NotNull @Valid EstablishmentFacts facts, long expectedVersion) {}
