package org.mouakaba.provider.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.organisation.boundary.OrganisationId;
import org.mouakaba.platform.Label;

/**
 * An establishment in a list, and how it stands with the report of the list's month.
 *
 * @param organisation who manages it
 * @param capacity authorised places in all; null where none were entered
 * @param authorisedTo the last day of its authorisation; null where it has none
 * @param reportedAt when the edition in force came; null where nothing has come
 */
public record EstablishmentSummary(
        EstablishmentId id,
        Label name,
        OrganisationId organisationId,
        Label organisation,
        String type,
        String territoryCode,
        @Nullable Long capacity,
        @Nullable LocalDate authorisedTo,
        ReportState report,
        @Nullable Instant reportedAt) {}
