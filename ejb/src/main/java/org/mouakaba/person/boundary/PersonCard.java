package org.mouakaba.person.boundary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * A person as the head of a case shows her.
 *
 * @param name full name, given before family name, in Arabic and in Latin script; where one is missing the other stands
 *     for it
 * @param tifinaghName null where it was never written
 * @param age full years today; null where the birth date is unknown
 * @param territoryCode province of the address
 * @param protectedRecord whether a SECRET case stands: no name of hers in any list or search
 */
public record PersonCard(
        PersonId id,
        Label name,
        @Nullable String tifinaghName,
        Sex sex,
        Birth birth,
        @Nullable Integer age,
        @Nullable String territoryCode,
        @Nullable String commune,
        @Nullable UUID unitId,
        boolean protectedRecord) {}
