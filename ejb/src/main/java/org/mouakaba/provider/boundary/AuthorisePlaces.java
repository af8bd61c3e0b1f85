package org.mouakaba.provider.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Says how many places are authorised from a day on.
 *
 * @param places all of them: what is not named has none
 */
public record AuthorisePlaces(
        @NotNull EstablishmentId id,
        @NotNull LocalDate from,
        @NotNull @Size(min = 1, max = 15) List<@Valid @NotNull AuthorisedPlaces> places) {

    public AuthorisePlaces {
        places = List.copyOf(places);
    }
}
