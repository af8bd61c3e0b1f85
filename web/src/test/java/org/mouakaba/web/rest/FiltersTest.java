package org.mouakaba.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouakaba.casefile.boundary.RiskLevel;

class FiltersTest {

    @ParameterizedTest
    @ValueSource(strings = {"zz", "", "TRUE", "1"})
    void takesNoWordForFalse(String text) {
        assertThatThrownBy(() -> Filters.flag(text)).isInstanceOf(BadRequestException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "", "1.5", "99999999999"})
    void refusesWhatIsNoNumber(String text) {
        assertThatThrownBy(() -> Filters.whole(text)).isInstanceOf(BadRequestException.class);
    }

    @Test
    void refusesWhatNamesNothing() {
        assertThatThrownBy(() -> Filters.id("zz")).isInstanceOf(BadRequestException.class);
        assertThatThrownBy(() -> Filters.choice(RiskLevel.class, "zz")).isInstanceOf(BadRequestException.class);
        assertThatThrownBy(() -> Filters.number("04421\u0000")).isInstanceOf(BadRequestException.class);
        assertThatThrownBy(() -> Filters.day("31/12/2026")).isInstanceOf(BadRequestException.class);
        assertThatThrownBy(() -> Filters.territory("4%")).isInstanceOf(BadRequestException.class);
    }

    @Test
    void readsWhatIsThereAndLeavesOutWhatIsNot() {
        assertThat(Filters.flag("true")).isTrue();
        assertThat(Filters.flag(null)).isNull();
        assertThat(Filters.whole("7")).isEqualTo(7);
        assertThat(Filters.number("04421-20")).isEqualTo("04421-20");
        assertThat(Filters.day("2026-12-31")).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(Filters.territory("04.421")).isEqualTo("04.421");
        assertThat(Filters.choice(RiskLevel.class, "high")).isEqualTo(RiskLevel.HIGH);
    }
}
