package org.mouakaba.web.provider;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.provider.boundary.ServiceOfferDetail;
import org.mouakaba.provider.boundary.UpdatePlaces;

/** The figure of free places as it is typed. */
public class UpdatePlacesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Min(0)
    @Max(10_000)
    private @Nullable Integer free;

    UpdatePlaces toCommand(ServiceOfferDetail read) {
        return new UpdatePlaces(read.summary().id(), Objects.requireNonNull(free), read.version());
    }

    public @Nullable Integer getFree() {
        return free;
    }

    public void setFree(@Nullable Integer free) {
        this.free = free;
    }
}
