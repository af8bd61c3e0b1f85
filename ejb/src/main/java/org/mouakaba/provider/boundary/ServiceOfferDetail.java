package org.mouakaba.provider.boundary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A service as its page shows it. */
public record ServiceOfferDetail(
        ServiceOfferSummary summary,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String hours,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        long version) {}
