package org.mouakaba.instrument.boundary;

import jakarta.validation.constraints.NotNull;

/**
 * Publishes, retires or discards an edition.
 *
 * @param expectedVersion of what was on the screen
 */
public record ChangeEdition(@NotNull EditionId id, long expectedVersion) {}
