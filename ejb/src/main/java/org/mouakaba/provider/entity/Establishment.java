package org.mouakaba.provider.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.mouakaba.organisation.boundary.OrganisationId;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.Label;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.TimeOrderedId;
import org.mouakaba.provider.boundary.EstablishmentFacts;

/** An establishment of social protection. Its places, its authority and its months are histories of their own. */
@Entity
@Audited
@Table(name = "establishment")
public class Establishment {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "organisation_id", nullable = false)
    private @Nullable UUID organisationId;

    @Column(name = "type", nullable = false)
    private @Nullable String type;

    @Column(name = "name_ar", nullable = false)
    private @Nullable String nameAr;

    @Column(name = "name_fr", nullable = false)
    private @Nullable String nameFr;

    @Column(name = "territory_code", nullable = false)
    private @Nullable String territoryCode;

    @Column(name = "address")
    private @Nullable String address;

    @Column(name = "director")
    private @Nullable String director;

    @Column(name = "authorisation_number")
    private @Nullable String authorisationNumber;

    @Column(name = "authorised_on")
    private @Nullable LocalDate authorisedOn;

    @Column(name = "authorisation_expires_on")
    private @Nullable LocalDate authorisationExpiresOn;

    @Column(name = "inspected_on")
    private @Nullable LocalDate inspectedOn;

    @Column(name = "residents_per_educator")
    private @Nullable BigDecimal residentsPerEducator;

    @Column(name = "staff_norm")
    private @Nullable BigDecimal staffNorm;

    @Column(name = "valid_from", nullable = false)
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Establishment() {}

    /** @throws RuleException where its dates contradict each other */
    public static Establishment register(EstablishmentFacts facts) {
        Establishment establishment = new Establishment();
        establishment.id = TimeOrderedId.next();
        establishment.take(facts);
        return establishment;
    }

    /** @throws RuleException where its dates contradict each other */
    public void correct(EstablishmentFacts facts, long expectedVersion) {
        ChangedMeanwhile.unless(version, expectedVersion);
        take(facts);
    }

    private void take(EstablishmentFacts facts) {
        if (after(facts.authorisedOn(), facts.authorisationExpiresOn())) {
            throw RuleException.beside("authorisationExpiresOn", "provider.expiresBeforeGranted");
        }
        if (after(facts.openedOn(), facts.closedOn())) {
            throw RuleException.beside("closedOn", "provider.closedBeforeOpened");
        }
        this.organisationId = facts.organisationId().value();
        this.type = facts.type();
        this.nameAr = facts.nameAr().strip();
        this.nameFr = facts.nameFr().strip();
        this.territoryCode = facts.territoryCode();
        this.address = facts.address();
        this.director = facts.director();
        this.authorisationNumber = facts.authorisationNumber();
        this.authorisedOn = facts.authorisedOn();
        this.authorisationExpiresOn = facts.authorisationExpiresOn();
        this.inspectedOn = facts.inspectedOn();
        this.residentsPerEducator = facts.residentsPerEducator();
        this.staffNorm = facts.staffNorm();
        this.validFrom = facts.openedOn();
        this.validTo = facts.closedOn();
    }

    private static boolean after(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first != null && last != null && !last.isAfter(first);
    }

    public EstablishmentFacts facts() {
        return new EstablishmentFacts(
                new OrganisationId(organisationId()),
                type(),
                Objects.requireNonNull(nameAr),
                Objects.requireNonNull(nameFr),
                territoryCode(),
                address,
                director,
                authorisationNumber,
                authorisedOn,
                authorisationExpiresOn,
                inspectedOn,
                residentsPerEducator,
                staffNorm,
                Objects.requireNonNull(validFrom),
                validTo);
    }

    /** Whether it was open on any day of the month. */
    public boolean openIn(YearMonth month) {
        return !Objects.requireNonNull(validFrom).isAfter(month.atEndOfMonth())
                && (validTo == null || validTo.isAfter(month.atDay(1)));
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public UUID organisationId() {
        return Objects.requireNonNull(organisationId);
    }

    public String type() {
        return Objects.requireNonNull(type);
    }

    public Label name() {
        return new Label(
                Objects.requireNonNull(nameAr), Objects.requireNonNull(nameFr), Objects.requireNonNull(nameFr));
    }

    public String territoryCode() {
        return Objects.requireNonNull(territoryCode);
    }

    public @Nullable LocalDate authorisationExpiresOn() {
        return authorisationExpiresOn;
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Establishment that && id().equals(that.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
