package org.mouakaba.provider.boundary;

import org.jspecify.annotations.Nullable;

/**
 * Which services a list shows; null leaves a filter open.
 *
 * @param serviceType code of the list service_type
 * @param territoryCode a province, or a region with all its provinces
 * @param freeOnly only those that have a free place, or need none
 * @param mine only those of the caller's own organisation
 */
public record ServiceOfferCriteria(
        @Nullable String serviceType,
        @Nullable String territoryCode,
        @Nullable Audience audience,
        boolean freeOnly,
        boolean mine) {}
