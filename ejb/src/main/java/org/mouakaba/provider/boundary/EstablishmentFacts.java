package org.mouakaba.provider.boundary;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.organisation.boundary.OrganisationId;
import org.mouakaba.territory.boundary.ProvinceCode;

/**
 * What is entered of an establishment.
 *
 * @param organisationId who manages it
 * @param type code of the list establishment_type
 * @param residentsPerEducator how many residents one educator may have
 * @param staffNorm full-time equivalents that its specifications ask for
 * @param openedOn the day from which it reports
 * @param closedOn the first day on which it is no more
 */
public record EstablishmentFacts(
        @NotNull OrganisationId organisationId,
        @NotNull @Size(max = 60) String type,
        @NotBlank @Size(max = 200) String nameAr,
        @NotBlank @Size(max = 200) String nameFr,
        @NotNull @ProvinceCode String territoryCode,
        @Nullable @Size(max = 500) String address,
        @Nullable @Size(max = 200) String director,
        @Nullable @Size(max = 60) String authorisationNumber,
        @Nullable LocalDate authorisedOn,
        @Nullable LocalDate authorisationExpiresOn,
        @Nullable LocalDate inspectedOn,

        @Nullable @DecimalMin("0.1") @DecimalMax("500") @Digits(integer = 3, fraction = 1)
        BigDecimal residentsPerEducator,

        @Nullable @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 2)
        BigDecimal staffNorm,

        @NotNull LocalDate openedOn,
        @Nullable LocalDate closedOn) {}
