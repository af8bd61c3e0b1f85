package org.mouakaba.entitlement.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouakaba.entitlement.boundary.Fact;
import org.mouakaba.entitlement.boundary.Outlook;
import org.mouakaba.platform.RuleException;
import org.mouakaba.setting.boundary.SettingValue;

/** What a condition says of known and unknown facts, and what it may never do. */
class ConditionsTest {

    private final Conditions conditions = Conditions.with(Map.of(
            "entitlement.threshold.AMO_TADAMON",
            new SettingValue("entitlement.threshold.AMO_TADAMON", "9.3264284", "INDEX"),
            "entitlement.threshold.ASD",
            new SettingValue("entitlement.threshold.ASD", "9.743001", "INDEX")));

    @Test
    void judgesByTheDatedThreshold() {
        assertThat(outlook("rsuIndex < threshold_ASD", Map.of(Fact.INDEX, 9.7))).isEqualTo(Outlook.LIKELY);
        assertThat(outlook("rsuIndex < threshold_ASD", Map.of(Fact.INDEX, 9.75)))
                .isEqualTo(Outlook.NOT_LIKELY);
    }

    @Test
    void keepsAnUnknownFactUnknownAndNamesIt() {
        Conditions.Judgement judgement =
                conditions.judge("coverage == 'NONE' && rsuIndex < threshold_ASD", Map.of(Fact.COVERAGE, "NONE"));
        assertThat(judgement.outlook()).isEqualTo(Outlook.FACT_MISSING);
        assertThat(judgement.unknown()).containsExactly(Fact.INDEX);
    }

    @Test
    void doesNotDenyAnUnknownFact() {
        assertThat(outlook("!(coverage == 'NONE')", Map.of())).isEqualTo(Outlook.FACT_MISSING);
        assertThat(outlook("coverage != 'NONE'", Map.of())).isEqualTo(Outlook.FACT_MISSING);
        assertThat(outlook("coverage in ['NONE', 'SUSPENDED']", Map.of())).isEqualTo(Outlook.FACT_MISSING);
    }

    @Test
    void needsNoFactThatTheRestSettlesInWhateverOrder() {
        Map<Fact, Object> known = Map.of(Fact.COVERAGE, "AMO_SALARIED");
        assertThat(outlook("rsuIndex < 9.0 && coverage == 'NONE'", known)).isEqualTo(Outlook.NOT_LIKELY);
        assertThat(outlook("coverage == 'NONE' && rsuIndex < 9.0", known)).isEqualTo(Outlook.NOT_LIKELY);
        assertThat(outlook("rsuIndex < 9.0 || coverage == 'AMO_SALARIED'", known))
                .isEqualTo(Outlook.LIKELY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.System.exit(0)",
                "System.exit(0)",
                "''.getClass().forName('java.lang.Runtime') == null",
                "coverage.class == null",
                "coverage.getClass().getClassLoader() == null",
                "new java.io.File('/etc/passwd') == null",
                "T(java.lang.Runtime).getRuntime().exec('id') == null",
                "java.io.File{path: '/etc/passwd'} == null",
                "google.protobuf.Timestamp{seconds: 1} == google.protobuf.Timestamp{seconds: 1}",
                "while (true) {}",
                "for (;;) {}",
                "[1, 2, 3].all(x, [1, 2, 3].all(y, x < y))",
                "[1, 2].map(x, x * 2) == [2, 4]",
                "coverage.matches('(a+)+$')",
                "coverage + coverage == 'x'",
                "size(coverage) > 3",
                "timestamp('2026-01-01T00:00:00Z') < timestamp('2027-01-01T00:00:00Z')",
                "{'a': 1}['a'] == 1",
                "dyn(age) == 'x'",
                "#{person.delete()}",
                "${jndi:ldap://x}",
                "age",
                "nothing == 'x'",
                "age == 'x'",
                "age <",
                ""
            })
    void refusesWhateverIsNoComparisonOfFacts(String condition) {
        assertThatThrownBy(() -> conditions.require(condition)).isInstanceOf(RuleException.class);
    }

    @Test
    void refusesWhatWouldCostTimeOrMemory() {
        for (String bomb : List.of(
                "age > 0 && ".repeat(20_000) + "age > 0",
                "(".repeat(40) + "age > 0" + ")".repeat(40),
                "!".repeat(400) + "disabled",
                "(".repeat(999),
                "coverage == '" + "x".repeat(5_000_000) + "'",
                "age > 0 || ".repeat(80) + "age > 0",
                "age > 0 ? ".repeat(90) + "disabled")) {
            Assertions.assertTimeout(
                    Duration.ofSeconds(5),
                    () -> assertThatThrownBy(() -> conditions.require(bomb)).isInstanceOf(RuleException.class));
        }
    }

    @Test
    void saysWhereTheMistakeIs() {
        assertThatThrownBy(() -> conditions.require("age > 3 &&\n covrage == 'NONE'"))
                .isInstanceOfSatisfying(RuleException.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo("condition");
                    assertThat(refusal.messageArguments()).startsWith(2, 2);
                });
        assertThatThrownBy(() -> conditions.require("age > 3 && size(coverage) > 1"))
                .isInstanceOfSatisfying(
                        RuleException.class,
                        refusal -> assertThat(refusal.messageArguments()).contains("size"));
    }

    @Test
    void readsEveryRuleThatShips() throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = Objects.requireNonNull(
                        ConditionsTest.class.getResourceAsStream("/reference/entitlement_rule.csv"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            List<CSVRecord> rules = format.parse(reader).getRecords();
            assertThat(rules).hasSizeGreaterThan(10);
            for (CSVRecord rule : rules) {
                assertThatCode(() -> conditions.require(rule.get("condition")))
                        .as(rule.get("code"))
                        .doesNotThrowAnyException();
                assertThat(outlook(rule.get("condition"), Map.of()))
                        .as(rule.get("code"))
                        .isEqualTo(Outlook.FACT_MISSING);
            }
        }
    }

    private Outlook outlook(String condition, Map<Fact, Object> facts) {
        return conditions.judge(condition, facts).outlook();
    }
}
