package org.mouakaba.intake.boundary;

import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.PersonId;

/**
 * Somebody else of whom the same report tells.
 *
 * @param subject as it was told
 * @param screenedBy who screens it; null while nobody does
 * @param person whom it turned out to be about; null until the search is done
 * @param alike whether the reader may say that what she finds holds for this one, too: it is hers to screen, and it is known
 *     whom it is about
 */
public record ToldTogether(
        NotificationId id,
        Subject subject,
        NotificationStage stage,
        @Nullable String screenedBy,
        @Nullable PersonId person,
        boolean alike) {}
