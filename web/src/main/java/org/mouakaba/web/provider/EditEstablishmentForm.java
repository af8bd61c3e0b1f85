package org.mouakaba.web.provider;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.organisation.boundary.OrganisationId;
import org.mouakaba.provider.boundary.EstablishmentFacts;

/** The file of an establishment as it is typed. */
public class EditEstablishmentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String organisation;

    private @Nullable String type;

    private @Nullable String nameAr;

    private @Nullable String nameFr;

    private @Nullable String territoryCode;

    private @Nullable String address;

    private @Nullable String director;

    private @Nullable String authorisationNumber;

    private @Nullable LocalDate authorisedOn;

    private @Nullable LocalDate authorisationExpiresOn;

    private @Nullable LocalDate inspectedOn;

    @DecimalMin("0.1")
    @DecimalMax("500")
    @Digits(integer = 3, fraction = 1)
    private @Nullable BigDecimal residentsPerEducator;

    @DecimalMin("0")
    @DecimalMax("1000")
    @Digits(integer = 4, fraction = 2)
    private @Nullable BigDecimal staffNorm;

    private @Nullable LocalDate openedOn;

    private @Nullable LocalDate closedOn;

    void fill(EstablishmentFacts facts) {
        organisation = facts.organisationId().value().toString();
        type = facts.type();
        nameAr = facts.nameAr();
        nameFr = facts.nameFr();
        territoryCode = facts.territoryCode();
        address = facts.address();
        director = facts.director();
        authorisationNumber = facts.authorisationNumber();
        authorisedOn = facts.authorisedOn();
        authorisationExpiresOn = facts.authorisationExpiresOn();
        inspectedOn = facts.inspectedOn();
        residentsPerEducator = facts.residentsPerEducator();
        staffNorm = facts.staffNorm();
        openedOn = facts.openedOn();
        closedOn = facts.closedOn();
    }

    EstablishmentFacts toFacts() {
        return new EstablishmentFacts(
                new OrganisationId(UUID.fromString(Objects.requireNonNull(organisation))),
                Objects.requireNonNull(type),
                Objects.requireNonNull(nameAr),
                Objects.requireNonNull(nameFr),
                Objects.requireNonNull(territoryCode),
                address,
                director,
                authorisationNumber,
                authorisedOn,
                authorisationExpiresOn,
                inspectedOn,
                residentsPerEducator,
                staffNorm,
                Objects.requireNonNull(openedOn),
                closedOn);
    }

    public @Nullable String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation;
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    public @Nullable String getNameAr() {
        return nameAr;
    }

    public void setNameAr(@Nullable String nameAr) {
        this.nameAr = nameAr;
    }

    public @Nullable String getNameFr() {
        return nameFr;
    }

    public void setNameFr(@Nullable String nameFr) {
        this.nameFr = nameFr;
    }

    public @Nullable String getTerritoryCode() {
        return territoryCode;
    }

    public void setTerritoryCode(@Nullable String territoryCode) {
        this.territoryCode = territoryCode;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public @Nullable String getDirector() {
        return director;
    }

    public void setDirector(@Nullable String director) {
        this.director = director;
    }

    public @Nullable String getAuthorisationNumber() {
        return authorisationNumber;
    }

    public void setAuthorisationNumber(@Nullable String authorisationNumber) {
        this.authorisationNumber = authorisationNumber;
    }

    public @Nullable LocalDate getAuthorisedOn() {
        return authorisedOn;
    }

    public void setAuthorisedOn(@Nullable LocalDate authorisedOn) {
        this.authorisedOn = authorisedOn;
    }

    public @Nullable LocalDate getAuthorisationExpiresOn() {
        return authorisationExpiresOn;
    }

    public void setAuthorisationExpiresOn(@Nullable LocalDate authorisationExpiresOn) {
        this.authorisationExpiresOn = authorisationExpiresOn;
    }

    public @Nullable LocalDate getInspectedOn() {
        return inspectedOn;
    }

    public void setInspectedOn(@Nullable LocalDate inspectedOn) {
        this.inspectedOn = inspectedOn;
    }

    public @Nullable BigDecimal getResidentsPerEducator() {
        return residentsPerEducator;
    }

    public void setResidentsPerEducator(@Nullable BigDecimal residentsPerEducator) {
        this.residentsPerEducator = residentsPerEducator;
    }

    public @Nullable BigDecimal getStaffNorm() {
        return staffNorm;
    }

    public void setStaffNorm(@Nullable BigDecimal staffNorm) {
        this.staffNorm = staffNorm;
    }

    public @Nullable LocalDate getOpenedOn() {
        return openedOn;
    }

    public void setOpenedOn(@Nullable LocalDate openedOn) {
        this.openedOn = openedOn;
    }

    public @Nullable LocalDate getClosedOn() {
        return closedOn;
    }

    public void setClosedOn(@Nullable LocalDate closedOn) {
        this.closedOn = closedOn;
    }
}
