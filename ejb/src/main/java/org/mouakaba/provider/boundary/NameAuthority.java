package org.mouakaba.provider.boundary;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.mouakaba.organisation.boundary.OrganisationId;

/** Says which authority supervises an establishment from a day on. */
public record NameAuthority(
        @NotNull EstablishmentId id,
        @NotNull OrganisationId authority,
        @NotNull LocalDate from) {}
