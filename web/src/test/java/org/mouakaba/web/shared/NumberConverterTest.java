package org.mouakaba.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberConverterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,50|1234.50",
                "1234,5|1234.5",
                "1234.5|1234.5",
                "12|12",
                "1 234,50|1234.50",
                "-3,5|-3.5",
                "١٢|12"
            })
    void readsNumbersAsTheyAreWrittenHere(String typed, BigDecimal number) {
        assertThat(NumberConverter.parse(typed)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1,2,3", "1.23.456,0", "--1"})
    void refusesWhatIsNoNumber(String typed) {
        assertThat(NumberConverter.parse(typed)).isEmpty();
    }
}
