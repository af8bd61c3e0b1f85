package org.mouakaba.territory.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouakaba.territory.boundary.UnreadableCommuneException;

class CommuneListTest {

    private static final Set<String> PROVINCES = Set.of("04.421", "07.351");

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";", ",", " ; "})
    void readsWhatASpreadsheetPutsBetweenTheCells(String between) {
        String list = String.join(between, "04.421.01.03.", "يعقوب المنصور", "Yacoub El Mansour") + "\r\n\r\n"
                + String.join(between, "07.351.01.01", "جيليز", "Gueliz") + "\n";
        assertThat(CommuneList.read(list, PROVINCES))
                .containsExactly(
                        new Commune("04.421.01.03", "04.421", "يعقوب المنصور", "Yacoub El Mansour"),
                        new Commune("07.351.01.01", "07.351", "جيليز", "Gueliz"));
    }

    @Test
    void passesOverHeadings() {
        assertThat(CommuneList.read("code\tar\tfr\n04.421.01.03\tأكدال\tAgdal", PROVINCES))
                .extracting(Commune::nameFr)
                .containsExactly("Agdal");
    }

    @Test
    void asksForOneCommuneAtLeast() {
        assertThatThrownBy(() -> CommuneList.read("code\tar\tfr", PROVINCES))
                .isInstanceOf(UnreadableCommuneException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "04.421.01.04;حسان",
                "04.421.01.04;;Hassan",
                "04.421;الرباط;Rabat",
                "99.999.01.01;مكان;Lieu",
                "Hassan;حسان;04.421.01.04",
                "\"04.421.01.04;حسان;Hassan",
                "04.421.01.04;\"حسان;Hassan"
            })
    void saysWhichLineIsNoCommune(String wrong) {
        assertThatThrownBy(() -> CommuneList.read("code;ar;fr\n\n04.421.01.03;أكدال;Agdal\n" + wrong, PROVINCES))
                .isInstanceOfSatisfying(
                        UnreadableCommuneException.class,
                        refusal -> assertThat(refusal.messageArguments()).containsExactly(4L));
    }
}
