package org.mouakaba.person.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0612345678,+212612345678",
        "06 12-34.56 78,+212612345678",
        "+212 612 345 678,+212612345678",
        "00212612345678,+212612345678",
        "٠٦١٢٣٤٥٦٧٨,+212612345678",
        "0537 00 00 00,+212537000000",
        "+33 6 12 34 56 78,+33612345678",
    })
    void storesOneFormOfEachNumber(String typed, String stored) {
        assertThat(PhoneNumbers.normalise(typed)).contains(stored);
    }

    @Test
    void refusesWhatCannotBeANumber() {
        assertThat(PhoneNumbers.normalise("12")).isEmpty();
        assertThat(PhoneNumbers.normalise("her sister")).isEmpty();
        assertThat(PhoneNumbers.normalise(null)).isEmpty();
    }
}
