package org.mouakaba.codelist.control;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mouakaba.platform.RuleException;

class CodeListRulesTest {

    @Test
    void takesNoNewRiskOrStage() {
        assertThatThrownBy(() -> CodeListRules.requireOpen("risk_level")).isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> CodeListRules.requireOpen("case_stage")).isInstanceOf(RuleException.class);
    }

    @Test
    void takesNewServices() {
        assertThatCode(() -> CodeListRules.requireOpen("service_type")).doesNotThrowAnyException();
    }
}
