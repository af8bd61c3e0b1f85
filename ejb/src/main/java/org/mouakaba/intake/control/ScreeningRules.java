package org.mouakaba.intake.control;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.intake.boundary.Screening;
import org.mouakaba.platform.RuleException;
import org.mouakaba.setting.boundary.SettingValue;

/** When a notification may become a case, and by when somebody must have looked (domain dossier 3.3). */
public final class ScreeningRules {

    private static final String CLOCK = "clock.screening.";

    private ScreeningRules() {}

    /**
     * By when screening must be done: elapsed hours, through nights and days off. Until a risk is judged, danger counts as
     * HIGH and anything else as MEDIUM.
     *
     * @param clocks settings {@code clock.screening.*}
     */
    public static Instant due(
            Instant receivedAt, @Nullable RiskLevel risk, boolean danger, Map<String, SettingValue> clocks) {
        RiskLevel counted = risk != null ? risk : RiskLevel.MEDIUM;
        SettingValue clock = clocks.get(CLOCK + (danger ? RiskLevel.HIGH : counted));
        if (clock == null) {
            throw new IllegalStateException("no setting " + CLOCK + counted);
        }
        return receivedAt.plus(Duration.ofHours(clock.whole()));
    }

    /**
     * The admission criteria.
     *
     * @throws RuleException for the first that is not met, beside its field
     */
    public static void requireAdmissible(Screening screening, @Nullable UUID person) {
        require(person != null, "person", "intake.personMissing");
        require(Boolean.TRUE.equals(screening.inTerritory()), "inTerritory", "intake.outOfTerritory");
        require(!screening.concerns().isEmpty(), "concerns", "intake.concernMissing");
        require(Boolean.TRUE.equals(screening.beyondInformation()), "beyondInformation", "intake.informationOnly");
        require(screening.urgency() != null, "urgency", "intake.urgencyMissing");
        require(screening.risk() != null, "risk", "intake.riskMissing");
        require(
                screening.redFlags().isEmpty() || screening.risk() == RiskLevel.HIGH,
                "risk",
                "intake.redFlagMeansHigh");
    }

    /** @throws RuleException where two notifications are not of one report, so that nothing found of one holds for both */
    public static void requireToldTogether(UUID report, UUID other) {
        require(report.equals(other), "alike", "intake.notToldTogether");
    }

    private static void require(boolean met, String field, String key) {
        if (!met) {
            throw RuleException.beside(field, key);
        }
    }
}
