package org.mouakaba.person.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Replaces what is known of how somebody lives. */
public record RecordSituation(
        @NotNull PersonId person, @Valid @NotNull Situation situation, long expectedVersion) {}
