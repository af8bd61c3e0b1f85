package org.mouakaba.provider.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.TimeOrderedId;

/**
 * One service that an organisation offers at one place, for whom, and its places. It answers for its figure of free places
 * never exceeding the places it has. Stays, waiting lists and authorisations are not its matter.
 */
@Entity
@Table(name = "provider_service")
public class ServiceOffer {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "organisation_id", nullable = false)
    private @Nullable UUID organisationId;

    @Column(name = "name_ar", nullable = false)
    private @Nullable String nameAr;

    @Column(name = "name_fr", nullable = false)
    private @Nullable String nameFr;

    @Column(name = "service_type", nullable = false)
    private @Nullable String serviceType;

    @Column(name = "establishment_type")
    private @Nullable String establishmentType;

    @Column(name = "territory_code", nullable = false)
    private @Nullable String territoryCode;

    @Column(name = "address")
    private @Nullable String address;

    @Column(name = "phone")
    private @Nullable String phone;

    @Column(name = "hours")
    private @Nullable String hours;

    @Column(name = "sex")
    private @Nullable String sex;

    @Column(name = "age_from")
    private @Nullable Integer ageFrom;

    @Column(name = "age_to")
    private @Nullable Integer ageTo;

    @Column(name = "places_total")
    private @Nullable Integer placesTotal;

    @Column(name = "places_free")
    private @Nullable Integer placesFree;

    @Column(name = "places_as_of")
    private @Nullable Instant placesAsOf;

    @Column(name = "valid_from", nullable = false)
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected ServiceOffer() {}

    /** A service from {@code from} on, for everyone, its places not counted yet; {@code total} null where it has none. */
    public static ServiceOffer open(
            UUID organisationId,
            Label name,
            String serviceType,
            String territoryCode,
            @Nullable Integer total,
            LocalDate from) {
        ServiceOffer offer = new ServiceOffer();
        offer.id = TimeOrderedId.next();
        offer.organisationId = organisationId;
        offer.nameAr = name.ar();
        offer.nameFr = name.fr();
        offer.serviceType = serviceType;
        offer.territoryCode = territoryCode;
        offer.placesTotal = total;
        offer.validFrom = from;
        return offer;
    }

    /** @throws RuleException where the service has no places, or fewer than {@code free} */
    public void updatePlaces(int free, Instant at) {
        if (placesTotal == null) {
            throw RuleException.beside("free", "provider.noPlaces");
        }
        if (free < 0 || free > placesTotal) {
            throw RuleException.beside("free", "provider.morePlacesThanAll");
        }
        this.placesFree = free;
        this.placesAsOf = at;
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public UUID organisationId() {
        return Objects.requireNonNull(organisationId);
    }

    /** Services have no English name of their own: English readers see the French one. */
    public Label name() {
        return new Label(
                Objects.requireNonNull(nameAr), Objects.requireNonNull(nameFr), Objects.requireNonNull(nameFr));
    }

    public String serviceType() {
        return Objects.requireNonNull(serviceType);
    }

    public @Nullable String establishmentType() {
        return establishmentType;
    }

    public String territoryCode() {
        return Objects.requireNonNull(territoryCode);
    }

    public @Nullable String address() {
        return address;
    }

    public @Nullable String phone() {
        return phone;
    }

    public @Nullable String hours() {
        return hours;
    }

    public @Nullable String sex() {
        return sex;
    }

    public @Nullable Integer ageFrom() {
        return ageFrom;
    }

    public @Nullable Integer ageTo() {
        return ageTo;
    }

    public @Nullable Integer placesTotal() {
        return placesTotal;
    }

    public @Nullable Integer placesFree() {
        return placesFree;
    }

    public @Nullable Instant placesAsOf() {
        return placesAsOf;
    }

    public LocalDate validFrom() {
        return Objects.requireNonNull(validFrom);
    }

    public @Nullable LocalDate validTo() {
        return validTo;
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ServiceOffer that && id().equals(that.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
