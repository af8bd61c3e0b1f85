package org.mouakaba.provider.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Places of a month for one sex and age.
 *
 * @param open null where it was not reported, which is not zero
 * @param occupied null where it was not reported; it may exceed what is open
 */
public record PlaceCount(
        @NotNull PlaceSex sex,
        @NotNull AgeBand band,
        @Nullable @Min(0) @Max(10_000) Integer open,
        @Nullable @Min(0) @Max(10_000) Integer occupied) {

    public boolean whole() {
        return open != null && occupied != null;
    }
}
