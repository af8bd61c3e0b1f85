package org.mouakaba.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mouakaba.e2e.InBrowser.Desks;

/** What holds for each and every page, in its three languages, on a wide screen and on a phone. */
@ExtendWith(InBrowser.class)
class PagesE2E {

    static List<Place> places() {
        return Place.all();
    }

    @Test
    void looksAtEveryPageThatThereIs() {
        Set<String> looked = Place.all().stream().map(Place::page).collect(Collectors.toSet());
        assertThat(looked).isEqualTo(Place.files());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void isReadableByEverybody(Place place, Desks desks) {
        Desk desk = desks.as(place.reader());
        String address = place.address();
        for (String language : List.of("ar", "fr", "en")) {
            desk.open(address + (address.contains("?") ? '&' : '?') + "lang=" + language);
            desk.requireAt(address);
            desk.settle();
            desk.requireWords(language);
            desk.requireAccessible();
            desk.requireFitsPhone();
            desk.requireSilentConsole();
        }
    }
}
