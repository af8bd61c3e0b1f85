package org.mouakaba.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouakaba.web.shared.BirthDate.Precision;

class BirthDateConverterTest {

    @ParameterizedTest
    @CsvSource({
        "14/03/2017, 2017-03-14, DAY",
        "14-3-2017, 2017-03-14, DAY",
        "03/2017, 2017-03-01, MONTH",
        "2017, 2017-01-01, YEAR",
        "١٤/٠٣/٢٠١٧, 2017-03-14, DAY"
    })
    void readsAsMuchAsIsKnown(String typed, LocalDate date, Precision precision) {
        assertThat(BirthDateConverter.parse(typed)).contains(new BirthDate(date, precision));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2017", "13/2017", "17", "abc", "2017/03/14"})
    void refusesWhatIsNoDate(String typed) {
        assertThat(BirthDateConverter.parse(typed)).isEmpty();
    }

    @Test
    void writesItBackAsItWasTyped() {
        assertThat(new BirthDate(LocalDate.of(2017, 3, 1), Precision.MONTH)).hasToString("03/2017");
    }
}
