package org.mouakaba.intake.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.boundary.Urgency;
import org.mouakaba.intake.boundary.RedFlag;
import org.mouakaba.intake.boundary.Screening;
import org.mouakaba.platform.RuleException;
import org.mouakaba.setting.boundary.SettingValue;

class ScreeningRulesTest {

    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final Instant FRIDAY_EVENING = Instant.parse("2026-11-20T22:00:00Z");

    private static final Map<String, SettingValue> CLOCKS = Map.of(
            "clock.screening.HIGH", new SettingValue("clock.screening.HIGH", "2", "HOURS"),
            "clock.screening.MEDIUM", new SettingValue("clock.screening.MEDIUM", "24", "HOURS"),
            "clock.screening.LOW", new SettingValue("clock.screening.LOW", "72", "HOURS"));

    @Test
    void admitsWhenEveryCriterionIsMet() {
        ScreeningRules.requireAdmissible(screening("E.POVERTY", Set.of(), RiskLevel.LOW), SOMEBODY);
    }

    @Test
    void asksForThePersonFirst() {
        refuses(screening("E.POVERTY", Set.of(), RiskLevel.LOW), null, "intake.personMissing");
    }

    @Test
    void refusesEachCriterionThatIsNotMet() {
        refuses(
                new Screening(
                        null,
                        true,
                        null,
                        List.of("E"),
                        Set.of(),
                        Urgency.NORMAL,
                        RiskLevel.LOW,
                        Confidentiality.STANDARD,
                        false,
                        false),
                SOMEBODY,
                "intake.outOfTerritory");
        refuses(
                new Screening(
                        true,
                        true,
                        null,
                        List.of(),
                        Set.of(),
                        Urgency.NORMAL,
                        RiskLevel.LOW,
                        Confidentiality.STANDARD,
                        false,
                        false),
                SOMEBODY,
                "intake.concernMissing");
        refuses(
                new Screening(
                        true,
                        null,
                        null,
                        List.of("E"),
                        Set.of(),
                        Urgency.NORMAL,
                        RiskLevel.LOW,
                        Confidentiality.STANDARD,
                        false,
                        false),
                SOMEBODY,
                "intake.informationOnly");
        refuses(
                new Screening(
                        true,
                        true,
                        null,
                        List.of("E"),
                        Set.of(),
                        null,
                        RiskLevel.LOW,
                        Confidentiality.STANDARD,
                        false,
                        false),
                SOMEBODY,
                "intake.urgencyMissing");
        refuses(
                new Screening(
                        true,
                        true,
                        null,
                        List.of("E"),
                        Set.of(),
                        Urgency.NORMAL,
                        null,
                        Confidentiality.STANDARD,
                        false,
                        false),
                SOMEBODY,
                "intake.riskMissing");
    }

    @Test
    void takesNoRiskBelowHighWithARedFlag() {
        refuses(screening("E.POVERTY", Set.of(RedFlag.WEAPON), RiskLevel.MEDIUM), SOMEBODY, "intake.redFlagMeansHigh");
    }

    @Test
    void countsElapsedHoursThroughTheWeekend() {
        assertThat(ScreeningRules.due(FRIDAY_EVENING, RiskLevel.LOW, false, CLOCKS))
                .isEqualTo(Instant.parse("2026-11-23T22:00:00Z"));
        assertThat(ScreeningRules.due(FRIDAY_EVENING, null, false, CLOCKS))
                .isEqualTo(Instant.parse("2026-11-21T22:00:00Z"));
    }

    @Test
    void treatsDangerAsHighWhateverTheRisk() {
        assertThat(ScreeningRules.due(FRIDAY_EVENING, RiskLevel.LOW, true, CLOCKS))
                .isEqualTo(Instant.parse("2026-11-21T00:00:00Z"));
    }

    private static void refuses(Screening screening, @Nullable UUID person, String key) {
        assertThatThrownBy(() -> ScreeningRules.requireAdmissible(screening, person))
                .isInstanceOf(RuleException.class)
                .hasMessage(key);
    }

    private static Screening screening(String concern, Set<RedFlag> flags, RiskLevel risk) {
        return new Screening(
                true,
                true,
                null,
                List.of(concern),
                flags,
                Urgency.NORMAL,
                risk,
                Confidentiality.STANDARD,
                false,
                false);
    }
}
