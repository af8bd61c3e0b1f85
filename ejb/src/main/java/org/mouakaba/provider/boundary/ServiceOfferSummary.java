package org.mouakaba.provider.boundary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * A service in a list.
 *
 * @param sex F or M where only they are taken; null for everyone
 * @param placesTotal null where the service has no places
 * @param placesFree null where nobody has said yet
 * @param placesAsOf the time of the figure
 * @param own whether the reader keeps its figures
 */
public record ServiceOfferSummary(
        ServiceOfferId id,
        UUID organisationId,
        Label name,
        Label organisation,
        String serviceType,
        @Nullable String establishmentType,
        String territoryCode,
        @Nullable String sex,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        @Nullable Integer placesTotal,
        @Nullable Integer placesFree,
        @Nullable Instant placesAsOf,
        boolean own) {}
