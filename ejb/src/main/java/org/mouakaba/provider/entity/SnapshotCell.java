package org.mouakaba.provider.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.provider.boundary.AgeBand;
import org.mouakaba.provider.boundary.PlaceCount;
import org.mouakaba.provider.boundary.PlaceSex;

/** Places of one sex and age in a month. Null is not reported. */
@Embeddable
public class SnapshotCell {

    @Enumerated(EnumType.STRING)
    @Column(name = "sex", nullable = false)
    private @Nullable PlaceSex sex;

    @Enumerated(EnumType.STRING)
    @Column(name = "age_band", nullable = false)
    private @Nullable AgeBand band;

    @Column(name = "open_places")
    private @Nullable Integer open;

    @Column(name = "occupied_places")
    private @Nullable Integer occupied;

    protected SnapshotCell() {}

    static SnapshotCell of(PlaceCount count) {
        SnapshotCell cell = new SnapshotCell();
        cell.sex = count.sex();
        cell.band = count.band();
        cell.open = count.open();
        cell.occupied = count.occupied();
        return cell;
    }

    PlaceCount count() {
        return new PlaceCount(Objects.requireNonNull(sex), Objects.requireNonNull(band), open, occupied);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SnapshotCell that && count().equals(that.count());
    }

    @Override
    public int hashCode() {
        return count().hashCode();
    }
}
