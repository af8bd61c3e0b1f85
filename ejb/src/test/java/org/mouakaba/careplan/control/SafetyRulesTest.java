package org.mouakaba.careplan.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mouakaba.casefile.boundary.Confidentiality;

class SafetyRulesTest {

    @Test
    void asksForItInASecretCaseAndForVictimsOfViolenceAndTrafficking() {
        assertThat(SafetyRules.required(Confidentiality.SECRET, null)).isTrue();
        assertThat(SafetyRules.required(Confidentiality.STANDARD, "WOMAN.GBV")).isTrue();
        assertThat(SafetyRules.required(Confidentiality.RESTRICTED, "TRAFFICKING"))
                .isTrue();
    }

    @Test
    void leavesItToTheWorkerElsewhere() {
        assertThat(SafetyRules.required(Confidentiality.STANDARD, null)).isFalse();
        assertThat(SafetyRules.required(Confidentiality.RESTRICTED, "WOMAN.WIDOW"))
                .isFalse();
    }
}
