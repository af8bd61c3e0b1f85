package org.mouakaba.reporting.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mouakaba.reporting.boundary.Assumption;
import org.mouakaba.reporting.boundary.CapacityReport;
import org.mouakaba.reporting.boundary.CapacityReport.Mix;
import org.mouakaba.reporting.boundary.CaseQuarter;
import org.mouakaba.reporting.boundary.Demand;
import org.mouakaba.reporting.boundary.Means;
import org.mouakaba.reporting.boundary.MixKind;
import org.mouakaba.reporting.boundary.Residents;
import org.mouakaba.reporting.boundary.Scenario;

/** The scenario of docs/worked-example.md. */
class ScenarioRulesTest {

    private final ScenarioRules rules = new ScenarioRules(assumptions());

    @Test
    void aWorkerCostsHerPayAndWhatComesWithIt() {
        assertThat(rules.workerCost(List.of()))
                .as("((72.000 × 1,22 + 3.000) + (120.000 × 1,22 + 3.000) ÷ 5) × 1,15")
                .isEqualByComparingTo("138828.00");
    }

    @Test
    void payIsThatOfTheCadresThatAreThere() {
        List<String> jobs = List.of("SOCIAL_ASSISTANT", "PSYCHOLOGIST", "DIRECTOR");
        List<BigDecimal> counts = List.of(new BigDecimal(3), BigDecimal.ONE, BigDecimal.TEN);
        Mix mix = new Mix(MixKind.JOB, jobs, List.of(), new Mix.Line("", null, counts, new BigDecimal(14)));
        assertThat(rules.workerCost(List.of(mix)))
                .as("a mean pay of (3 × 72.000 + 108.000) ÷ 4 = 81.000; who leads carries no case")
                .isEqualByComparingTo("151455.00");
    }

    @Test
    void theGapIsClosedInEqualSteps() {
        Scenario.Line line = rules.line(row("270.00", "1.5"), new BigDecimal("100000.00"), BigDecimal.ZERO);
        assertThat(line.needed()).isEqualByComparingTo("3.0");
        assertThat(line.gap()).isEqualByComparingTo("1.5");
        assertThat(rules.years()).containsExactly(2027, 2028, 2029);
        assertThat(line.years())
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(
                        new Scenario.Year(new BigDecimal("0.5"), new BigDecimal("200000.00")),
                        new Scenario.Year(new BigDecimal("1.0"), new BigDecimal("250000.00")),
                        new Scenario.Year(new BigDecimal("1.5"), new BigDecimal("300000.00")));
        assertThat(line.presentCost()).isEqualByComparingTo("150000.00");
        assertThat(line.fullCost()).isEqualByComparingTo("300000.00");
        assertThat(line.gapCost()).isEqualByComparingTo("150000.00");
    }

    @Test
    void nobodyIsDismissedWhereThereAreEnough() {
        Scenario.Line line = rules.line(row("90.00", "4"), BigDecimal.TEN, BigDecimal.ZERO);
        assertThat(line.gap()).isEqualByComparingTo("0");
        assertThat(line.fullCost()).isEqualByComparingTo(line.presentCost());
    }

    @Test
    void aHiddenNeedGivesNothingToReckonWith() {
        Scenario.Line line = rules.line(row(null, "4"), BigDecimal.TEN, BigDecimal.ZERO);
        assertThat(line.needed()).isNull();
        assertThat(line.gap()).isNull();
        assertThat(line.fullCost()).isNull();
        assertThat(line.gapCost()).isNull();
        assertThat(line.years()).isEmpty();
    }

    private static CapacityReport.Row row(@Nullable String months, String available) {
        LocalDate end = LocalDate.of(2026, 9, 30);
        CaseQuarter cases = months == null
                ? CaseQuarter.unknown(end)
                : new CaseQuarter(end, 24, null, 80, 60, null, null, new BigDecimal(months));
        return new CapacityReport.Row(
                "11.121",
                null,
                Means.NONE,
                new Demand(cases, new BigDecimal(30), new BigDecimal(available), 65_381),
                Residents.HIDDEN);
    }

    private static Map<Assumption, BigDecimal> assumptions() {
        Map<Assumption, BigDecimal> all = new EnumMap<>(Assumption.class);
        all.put(Assumption.NORM, new BigDecimal(30));
        all.put(Assumption.PER_SUPERVISOR, new BigDecimal(5));
        all.put(Assumption.ASSISTANT, new BigDecimal(72_000));
        all.put(Assumption.SPECIALIST, new BigDecimal(108_000));
        all.put(Assumption.EDUCATOR, new BigDecimal(66_000));
        all.put(Assumption.SUPERVISOR, new BigDecimal(120_000));
        all.put(Assumption.CHARGES, new BigDecimal(22));
        all.put(Assumption.TRAINING, new BigDecimal(3_000));
        all.put(Assumption.OVERHEAD, new BigDecimal(15));
        all.put(Assumption.YEARS, new BigDecimal(3));
        all.put(Assumption.START, new BigDecimal(2027));
        return all;
    }
}
