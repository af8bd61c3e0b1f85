package org.mouakaba.person.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonSearchTest {

    @Test
    void tellsANameFromATelephoneAndAPaper() {
        assertThat(PersonSearch.of("ياسين الوزاني").name()).isEqualTo("ياسين الوزاني");
        assertThat(PersonSearch.of("0612 34 56 78").phone()).isEqualTo("0612 34 56 78");
        assertThat(PersonSearch.of("+212612345678").phone()).isNotNull();
        assertThat(PersonSearch.of("AB123456").identifier()).isEqualTo("AB123456");
        assertThat(PersonSearch.of("0000000001").identifier()).isEqualTo("0000000001");
    }

    @Test
    void isEmptyWhereNothingWasTyped() {
        assertThat(new PersonSearch(" ", null, "", 1990).empty()).isTrue();
    }
}
