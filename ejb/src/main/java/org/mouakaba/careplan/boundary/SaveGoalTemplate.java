package org.mouakaba.careplan.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a template. It is never taken away; its last day ends it.
 *
 * @param id null for a new one
 * @param expectedVersion of what the writer read; without meaning for a new one
 */
public record SaveGoalTemplate(
        @Nullable UUID id, @Valid @NotNull GoalTemplate template, long expectedVersion) {}
