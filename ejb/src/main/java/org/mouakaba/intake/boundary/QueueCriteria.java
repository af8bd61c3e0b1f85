package org.mouakaba.intake.boundary;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Which notifications of the queue are wanted.
 *
 * @param urgency null for all of them
 */
public record QueueCriteria(
        @NotNull Holder holder, @Nullable QueueUrgency urgency) {

    public static final QueueCriteria ALL = new QueueCriteria(Holder.ALL, null);

    /** In whose hands. */
    public enum Holder {
        ALL,
        /** Nobody screens it yet. */
        UNASSIGNED,
        /** The reader screens it. */
        MINE
    }
}
