package org.mouakaba.provider.boundary;

import java.time.LocalDate;
import java.util.List;

/**
 * The places that an establishment is authorised for, from a day on.
 *
 * @param edition how often what holds from this day was entered
 */
public record AuthorisedCapacity(LocalDate from, int edition, List<AuthorisedPlaces> places) {

    public AuthorisedCapacity {
        places = List.copyOf(places);
    }

    public int total() {
        return places.stream().mapToInt(AuthorisedPlaces::places).sum();
    }
}
