package org.mouakaba.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mouakaba.e2e.InBrowser.Desks;

/** Every page for every role: opened where it is the role's, else 403 or 404, and never a word of a case. */
@ExtendWith(InBrowser.class)
class RolesE2E {

    static List<String> users() {
        return Place.ALL_USERS;
    }

    @ParameterizedTest
    @MethodSource("users")
    void opensWhatIsTheRolesAndNothingElse(String user, Desks desks) {
        Desk desk = desks.as(user);
        SoftAssertions all = new SoftAssertions();
        for (Place place : Place.all()) {
            APIResponse answer = desk.get(place.address());
            if (place.users().contains(user)) {
                all.assertThat(answer.status()).as(place.page()).isEqualTo(200);
            } else {
                all.assertThat(answer.status()).as(place.page()).isIn(403, 404);
                all.assertThat(answer.text()).as(place.page()).doesNotContain("04421-", "\tat ");
            }
        }
        all.assertAll();
    }

    @Test
    void findsNothingUnderAnIdThatNothingHas(Desks desks) {
        SoftAssertions all = new SoftAssertions();
        for (Place place : Place.all()) {
            if (!place.parameter().isEmpty()) {
                List<String> strange = new ArrayList<>(List.of("nothing", ""));
                strange.add(UUID.randomUUID().toString());
                Desk desk = desks.as(place.reader());
                all.assertThat(desk.get(place.page() + ".xhtml").status())
                        .as(place.page())
                        .isEqualTo(404);
                for (String id : strange) {
                    all.assertThat(desk.get(place.at(id)).status())
                            .as(place.at(id))
                            .isEqualTo(404);
                }
            }
        }
        all.assertAll();
    }

    @Test
    void writesDownWhatARoleWasRefused(Desks desks) {
        int before = DemoRecords.refusals("sysadmin", "/casefile/list.xhtml");
        assertThat(desks.as("sysadmin").get("casefile/list.xhtml").status()).isEqualTo(403);
        assertThat(DemoRecords.refusals("sysadmin", "/casefile/list.xhtml")).isEqualTo(before + 1);
    }

    @Test
    void writesDownWhatTheServerRefusedBeforeAnyPage(Desks desks) {
        int before = DemoRecords.refusals("partner", "/intake/list.xhtml");
        assertThat(desks.as("partner").get("intake/list.xhtml").status()).isEqualTo(403);
        assertThat(DemoRecords.refusals("partner", "/intake/list.xhtml")).isEqualTo(before + 1);
    }
}
