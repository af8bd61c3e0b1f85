package org.mouakaba.web.provider;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.provider.boundary.AuthorisePlaces;
import org.mouakaba.provider.boundary.AuthorisedCapacity;
import org.mouakaba.provider.boundary.EstablishmentId;

/** The authorised places as they are typed. */
public class AuthorisePlacesForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 8;

    private final List<PlacesLine> lines =
            Stream.generate(PlacesLine::new).limit(LINES).toList();
    private @Nullable LocalDate from;

    void fill(@Nullable AuthorisedCapacity capacity) {
        if (capacity != null) {
            from = capacity.from();
            for (int i = 0; i < Math.min(LINES, capacity.places().size()); i++) {
                lines.get(i).fill(capacity.places().get(i));
            }
        }
    }

    AuthorisePlaces toCommand(EstablishmentId id) {
        return new AuthorisePlaces(
                id,
                Objects.requireNonNull(from),
                lines.stream()
                        .filter(line -> !line.isBlank())
                        .map(PlacesLine::toPlaces)
                        .toList());
    }

    public List<PlacesLine> getLines() {
        return lines;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
