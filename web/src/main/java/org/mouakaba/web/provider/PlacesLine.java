package org.mouakaba.web.provider;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.provider.boundary.AgeBand;
import org.mouakaba.provider.boundary.AuthorisedPlaces;
import org.mouakaba.provider.boundary.PlaceSex;

/** Authorised places of one sex and age, as they are typed; nothing where no number stands. */
public class PlacesLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private PlaceSex sex = PlaceSex.ANY;
    private AgeBand band = AgeBand.ANY;

    @Min(0)
    @Max(10_000)
    private @Nullable Integer places;

    void fill(AuthorisedPlaces authorised) {
        sex = authorised.sex();
        band = authorised.band();
        places = authorised.places();
    }

    AuthorisedPlaces toPlaces() {
        return new AuthorisedPlaces(sex, band, Objects.requireNonNull(places));
    }

    public boolean isBlank() {
        return places == null;
    }

    public PlaceSex getSex() {
        return sex;
    }

    public void setSex(PlaceSex sex) {
        this.sex = sex;
    }

    public AgeBand getBand() {
        return band;
    }

    public void setBand(AgeBand band) {
        this.band = band;
    }

    public @Nullable Integer getPlaces() {
        return places;
    }

    public void setPlaces(@Nullable Integer places) {
        this.places = places;
    }
}
