package org.mouakaba.careplan.boundary;

import org.jspecify.annotations.Nullable;

/**
 * One difference between two editions.
 *
 * @param about the goal or the action that it belongs to, as it reads now; null where it is one itself, or of the whole
 * @param before a text, a code, a day as 2026-11-23 or an amount; null where it is new
 * @param after as {@code before}; null where it was taken away
 */
public record PlanChange(
        PlanPart part,
        @Nullable String about,
        @Nullable String before,
        @Nullable String after) {}
