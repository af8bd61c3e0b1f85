package org.mouakaba.supervision.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.CaseStatus;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.setting.boundary.ShippedSettings;
import org.mouakaba.supervision.boundary.Load;
import org.mouakaba.supervision.boundary.LoadBand;
import org.mouakaba.supervision.boundary.LoadPart;

class LoadRulesTest {

    private final LoadRules rules = new LoadRules(ShippedSettings.startingWith(LoadRules.PREFIX));

    @Test
    void twentyThreeCasesOfNadiaAreThirtyEightPointThreePointsOfThirty() {
        Load load = load(
                "1",
                "0",
                group(RiskLevel.HIGH, CaseStage.IMPLEMENTATION, 4, 4, 0, 2, 2),
                group(RiskLevel.HIGH, CaseStage.ASSESSMENT, 2),
                group(RiskLevel.MEDIUM, CaseStage.IMPLEMENTATION, 6),
                group(RiskLevel.MEDIUM, CaseStage.FOLLOW_UP, 5),
                group(RiskLevel.LOW, CaseStage.FOLLOW_UP, 4),
                group(RiskLevel.LOW, CaseStage.CLOSURE_REQUESTED, 2));
        assertThat(load.cases()).isEqualTo(23);
        assertThat(load.high()).isEqualTo(6);
        assertThat(load.points()).isEqualByComparingTo("38.3");
        assertThat(load.capacity()).isEqualByComparingTo("30");
        assertThat(load.percent().setScale(0, java.math.RoundingMode.HALF_UP)).isEqualByComparingTo("128");
        assertThat(load.band()).isEqualTo(LoadBand.OVERLOADED);
    }

    @Test
    void everyLineIsWeightTimesNumberAndTheLinesAddUp() {
        Load load = load(
                "0.8",
                "0.1",
                group(RiskLevel.HIGH, CaseStage.PLANNING, 3, 1, 2, 0, 1),
                group(RiskLevel.LOW, CaseStage.FOLLOW_UP, 7));
        assertThat(load.parts())
                .extracting(LoadPart::what)
                .containsExactly("HIGH", "LOW", "COURT", "SIBLINGS", "INTERPRETER");
        for (LoadPart part : load.parts()) {
            BigDecimal factor = part.factor() == null ? BigDecimal.ONE : part.factor();
            assertThat(part.points())
                    .isEqualByComparingTo(part.weight().multiply(factor).multiply(BigDecimal.valueOf(part.number())));
        }
        assertThat(load.parts().stream().map(LoadPart::points).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(load.points());
        assertThat(load.capacity()).isEqualByComparingTo("21.6");
    }

    @Test
    void aSuspendedCaseWeighsAQuarterAndAWaitingOneNothingWhateverItsRisk() {
        Load load = load(
                "1",
                "0",
                new CaseGroup(null, CaseStatus.SUSPENDED, RiskLevel.HIGH, CaseStage.FOLLOW_UP, 5, 0, 0, 0, 0),
                new CaseGroup(null, CaseStatus.WAITING, RiskLevel.HIGH, CaseStage.REGISTERED, 9, 0, 0, 0, 0));
        assertThat(load.points()).isEqualByComparingTo("1.0");
        assertThat(load.cases()).isEqualTo(14);
    }

    @Test
    void reopenedCasesCountWithTheOthersOfTheirRiskAndStage() {
        Load load = load(
                "1",
                "0",
                group(RiskLevel.LOW, CaseStage.FOLLOW_UP, 2),
                new CaseGroup(null, CaseStatus.REOPENED, RiskLevel.LOW, CaseStage.FOLLOW_UP, 1, 0, 0, 0, 0));
        assertThat(load.parts()).singleElement().extracting(LoadPart::number).isEqualTo(3L);
    }

    @ParameterizedTest
    @CsvSource({
        "0, FREE",
        "69.99, FREE",
        "70, BALANCED",
        "100, BALANCED",
        "100.01, WATCH",
        "120, WATCH",
        "120.01, OVERLOADED"
    })
    void theBandsMeetAtSeventyAHundredAndAHundredAndTwenty(String percent, LoadBand band) {
        assertThat(rules.band(new BigDecimal(percent))).isEqualTo(band);
    }

    @Test
    void siblingsCountUpToOnePointForEachCase() {
        assertThat(rules.mostSiblings()).isEqualTo(4);
    }

    @Test
    void aCaseThatJoinsItsSiblingsWeighsMoreAndMakesThemWeighMore() {
        CaseGroup one = group(RiskLevel.MEDIUM, CaseStage.IMPLEMENTATION, 1, 1, 0, 0, 0);
        assertThat(rules.added(one, 0)).isEqualByComparingTo("2.0");
        // With one sibling there: a quarter for each of the two.
        assertThat(rules.added(one, 1)).isEqualByComparingTo("2.5");
        // With two: three cases at half a point each, instead of two at a quarter.
        assertThat(rules.added(one, 2)).isEqualByComparingTo("3.0");
        // With five: its own point is full, and those of the others were.
        assertThat(rules.added(one, 5)).isEqualByComparingTo("3.0");
    }

    @Test
    void aMoveChangesPointsAndBandOfBoth() {
        Load load = load("1", "0", group(RiskLevel.HIGH, CaseStage.IMPLEMENTATION, 12));
        assertThat(load.band()).isEqualTo(LoadBand.BALANCED);
        Load after = rules.changed(load, new BigDecimal("2.5"), 1);
        assertThat(after.cases()).isEqualTo(13);
        assertThat(after.percent()).isGreaterThan(new BigDecimal("108"));
        assertThat(after.band()).isEqualTo(LoadBand.WATCH);
    }

    private Load load(String fte, String duties, CaseGroup... groups) {
        return rules.load(List.of(groups), new BigDecimal(fte), new BigDecimal(duties));
    }

    private static CaseGroup group(RiskLevel risk, CaseStage stage, long cases) {
        return group(risk, stage, cases, 0, 0, 0, 0);
    }

    private static CaseGroup group(
            RiskLevel risk, CaseStage stage, long cases, long court, long interpreter, long travel, long siblings) {
        return new CaseGroup(null, CaseStatus.OPEN, risk, stage, cases, court, interpreter, travel, siblings);
    }
}
