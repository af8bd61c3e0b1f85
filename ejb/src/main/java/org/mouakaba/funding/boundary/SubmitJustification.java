package org.mouakaba.funding.boundary;

import jakarta.validation.constraints.NotNull;

/** Hands in the report on the use of a tranche, with the expenditures of its time. */
public record SubmitJustification(@NotNull JustificationId id, long expectedVersion) {}
