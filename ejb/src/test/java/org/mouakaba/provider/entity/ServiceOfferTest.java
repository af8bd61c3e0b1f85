package org.mouakaba.provider.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mouakaba.platform.Label;

class ServiceOfferTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void keepsTheFigureOfFreePlacesWithItsTime() {
        ServiceOffer offer = withPlaces(12);
        offer.updatePlaces(3, NOW);
        assertThat(offer.placesFree()).isEqualTo(3);
        assertThat(offer.placesAsOf()).isEqualTo(NOW);
    }

    @Test
    void hasNoMoreFreePlacesThanPlaces() {
        ServiceOffer offer = withPlaces(12);
        assertThatThrownBy(() -> offer.updatePlaces(13, NOW)).hasMessage("provider.morePlacesThanAll");
        assertThatThrownBy(() -> offer.updatePlaces(-1, NOW)).hasMessage("provider.morePlacesThanAll");
        assertThat(offer.placesFree()).isNull();
    }

    @Test
    void hasNoFreePlacesWhereItHasNone() {
        assertThatThrownBy(() -> withPlaces(null).updatePlaces(0, NOW)).hasMessage("provider.noPlaces");
    }

    private static ServiceOffer withPlaces(@Nullable Integer total) {
        return ServiceOffer.open(
                UUID.randomUUID(),
                new Label("مركز", "Centre", "Centre"),
                "EMERGENCY_SHELTER",
                "04.421",
                total,
                LocalDate.of(2026, 1, 1));
    }
}
