package org.mouakaba.workforce.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstPasswordsTest {

    @Test
    void fitTheRealmsPolicy() {
        assertThat(FirstPasswords.next()).hasSizeGreaterThanOrEqualTo(12).matches("[A-Z]{5}-[a-z]{5}-[0-9]{5}");
    }

    @Test
    void areNewEachTime() {
        assertThat(FirstPasswords.next()).isNotEqualTo(FirstPasswords.next());
    }
}
