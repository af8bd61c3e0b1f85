package org.mouakaba.provider.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.provider.boundary.AgeBand;
import org.mouakaba.provider.boundary.AuthorisedPlaces;
import org.mouakaba.provider.boundary.PlaceSex;

/** Authorised places of one sex and age. */
@Embeddable
public class CapacityCell {

    @Enumerated(EnumType.STRING)
    @Column(name = "sex", nullable = false)
    private @Nullable PlaceSex sex;

    @Enumerated(EnumType.STRING)
    @Column(name = "age_band", nullable = false)
    private @Nullable AgeBand band;

    @Column(name = "places", nullable = false)
    private int places;

    protected CapacityCell() {}

    static CapacityCell of(AuthorisedPlaces authorised) {
        CapacityCell cell = new CapacityCell();
        cell.sex = authorised.sex();
        cell.band = authorised.band();
        cell.places = authorised.places();
        return cell;
    }

    AuthorisedPlaces places() {
        return new AuthorisedPlaces(Objects.requireNonNull(sex), Objects.requireNonNull(band), places);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CapacityCell that && sex == that.sex && band == that.band && places == that.places;
    }

    @Override
    public int hashCode() {
        return Objects.hash(sex, band, places);
    }
}
