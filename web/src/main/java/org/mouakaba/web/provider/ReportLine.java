package org.mouakaba.web.provider;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.provider.boundary.AgeBand;
import org.mouakaba.provider.boundary.PlaceCount;
import org.mouakaba.provider.boundary.PlaceSex;

/** Open and occupied places of one sex and age, as they are typed. */
public class ReportLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PlaceSex sex;
    private final AgeBand band;
    private final @Nullable Integer authorised;

    @Min(0)
    @Max(10_000)
    private @Nullable Integer open;

    @Min(0)
    @Max(10_000)
    private @Nullable Integer occupied;

    ReportLine(PlaceSex sex, AgeBand band, @Nullable Integer authorised, @Nullable PlaceCount reported) {
        this.sex = sex;
        this.band = band;
        this.authorised = authorised;
        this.open = reported == null ? null : reported.open();
        this.occupied = reported == null ? null : reported.occupied();
    }

    PlaceCount toCount() {
        return new PlaceCount(sex, band, open, occupied);
    }

    public PlaceSex getSex() {
        return sex;
    }

    public AgeBand getBand() {
        return band;
    }

    public @Nullable Integer getAuthorised() {
        return authorised;
    }

    public @Nullable Integer getOpen() {
        return open;
    }

    public void setOpen(@Nullable Integer open) {
        this.open = open;
    }

    public @Nullable Integer getOccupied() {
        return occupied;
    }

    public void setOccupied(@Nullable Integer occupied) {
        this.occupied = occupied;
    }
}
