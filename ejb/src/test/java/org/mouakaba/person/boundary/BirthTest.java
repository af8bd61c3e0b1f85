package org.mouakaba.person.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mouakaba.platform.RuleException;

class BirthTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({"DAY,2017-09-17", "MONTH,2017-09-01", "YEAR,2017-01-01", "ESTIMATED,2017-01-01"})
    void keepsOnlyWhatIsKnown(BirthPrecision precision, LocalDate stored) {
        assertThat(new Birth(LocalDate.of(2017, 9, 17), precision).date()).isEqualTo(stored);
    }

    @Test
    void needsADateForEveryPrecisionButUnknown() {
        assertThat(new Birth(LocalDate.of(2017, 9, 17), BirthPrecision.UNKNOWN).date())
                .isNull();
        assertThatThrownBy(() -> new Birth(null, BirthPrecision.YEAR)).hasMessage("person.birthDateMissing");
    }

    @Test
    void wondersAtTheFirstAndLastDayOfAYear() {
        assertThat(day("1980-01-01").suspicious()).isTrue();
        assertThat(day("1980-12-31").suspicious()).isTrue();
        assertThat(day("1980-01-02").suspicious()).isFalse();
        assertThat(new Birth(LocalDate.of(1980, 1, 1), BirthPrecision.YEAR).suspicious())
                .isFalse();
        assertThat(Birth.UNKNOWN.suspicious()).isFalse();
    }

    @Test
    void refusesAFutureAndAnImpossiblePast() {
        assertThatThrownBy(() -> day("2026-11-24").requirePlausible(TODAY)).isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> day("1899-12-30").requirePlausible(TODAY)).isInstanceOf(RuleException.class);
        day("2026-11-23").requirePlausible(TODAY);
        Birth.UNKNOWN.requirePlausible(TODAY);
    }

    @Test
    void countsFullYears() {
        assertThat(day("2017-11-24").age(TODAY)).isEqualTo(8);
        assertThat(day("2017-11-23").age(TODAY)).isEqualTo(9);
        assertThat(Birth.UNKNOWN.age(TODAY)).isNull();
    }

    private static Birth day(String date) {
        return new Birth(LocalDate.parse(date), BirthPrecision.DAY);
    }
}
