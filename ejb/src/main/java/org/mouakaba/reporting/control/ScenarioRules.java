package org.mouakaba.reporting.control;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.reporting.boundary.Assumption;
import org.mouakaba.reporting.boundary.CapacityReport;
import org.mouakaba.reporting.boundary.CapacityReport.Mix;
import org.mouakaba.reporting.boundary.MixKind;
import org.mouakaba.reporting.boundary.Scenario.Line;
import org.mouakaba.reporting.boundary.Scenario.Year;

/**
 * Posts and their cost: a worker costs her pay and charges, her training, her share of a supervisor, and what is put on top.
 * The gap is closed in equal steps.
 *
 * @param assumptions all of them
 */
public record ScenarioRules(Map<Assumption, BigDecimal> assumptions) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal MONTHS = new BigDecimal(3);
    private static final List<Assumption> CADRES =
            List.of(Assumption.ASSISTANT, Assumption.SPECIALIST, Assumption.EDUCATOR);

    public ScenarioRules {
        assumptions = Map.copyOf(assumptions);
    }

    /**
     * Of one full-time equivalent and year, by the cadres that the territory has now; by that of assistants where it has none.
     */
    public BigDecimal workerCost(List<Mix> mixes) {
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal paid = BigDecimal.ZERO;
        for (Mix mix : mixes) {
            for (int i = 0; mix.kind() == MixKind.JOB && i < mix.codes().size(); i++) {
                Assumption cadre = cadre(mix.codes().get(i));
                if (CADRES.contains(cadre)) {
                    BigDecimal number = mix.total().counts().get(i);
                    all = all.add(number);
                    paid = paid.add(number.multiply(value(cadre)));
                }
            }
        }
        BigDecimal pay = all.signum() == 0 ? value(Assumption.ASSISTANT) : paid.divide(all, MathContext.DECIMAL64);
        BigDecimal supervision =
                employed(value(Assumption.SUPERVISOR)).divide(value(Assumption.PER_SUPERVISOR), MathContext.DECIMAL64);
        return employed(pay)
                .add(supervision)
                .multiply(percent(Assumption.OVERHEAD))
                .setScale(2, RoundingMode.HALF_UP);
    }

    private BigDecimal employed(BigDecimal pay) {
        return pay.multiply(percent(Assumption.CHARGES)).add(value(Assumption.TRAINING));
    }

    private BigDecimal percent(Assumption assumption) {
        return BigDecimal.ONE.add(value(assumption).divide(HUNDRED, MathContext.DECIMAL64));
    }

    static Assumption cadre(String job) {
        return switch (job) {
            case "PSYCHOLOGIST", "LEGAL_ADVISER" -> Assumption.SPECIALIST;
            case "SPECIAL_EDUCATOR", "STREET_EDUCATOR", "ANIMATOR" -> Assumption.EDUCATOR;
            case "SUPERVISOR", "DIRECTOR", "DELEGATE" -> Assumption.SUPERVISOR;
            default -> Assumption.ASSISTANT;
        };
    }

    public List<Integer> years() {
        int start = value(Assumption.START).intValue();
        return IntStream.range(0, value(Assumption.YEARS).intValue())
                .mapToObj(i -> start + i)
                .toList();
    }

    public Line line(CapacityReport.Row row, BigDecimal workerCost, BigDecimal recorded) {
        BigDecimal months = row.demand().cases().weightedMonths();
        BigDecimal available = row.demand().available();
        @Nullable
        BigDecimal needed =
                months == null ? null : months.divide(MONTHS.multiply(value(Assumption.NORM)), 1, RoundingMode.HALF_UP);
        @Nullable
        BigDecimal gap = needed == null
                ? null
                : needed.subtract(available).max(BigDecimal.ZERO).setScale(1, RoundingMode.HALF_UP);
        List<Year> years = new ArrayList<>();
        int steps = value(Assumption.YEARS).intValue();
        for (int i = 1; gap != null && i <= steps; i++) {
            BigDecimal posts =
                    gap.multiply(BigDecimal.valueOf(i)).divide(BigDecimal.valueOf(steps), 1, RoundingMode.HALF_UP);
            years.add(new Year(posts, cost(available.add(posts), workerCost)));
        }
        return new Line(
                row.code(),
                row.name(),
                needed,
                available,
                gap,
                cost(available, workerCost),
                recorded,
                gap == null ? null : cost(available.add(gap), workerCost),
                years);
    }

    private static BigDecimal cost(BigDecimal posts, BigDecimal workerCost) {
        return posts.multiply(workerCost).setScale(2, RoundingMode.HALF_UP);
    }

    private BigDecimal value(Assumption assumption) {
        BigDecimal value = assumptions.get(assumption);
        if (value == null) {
            throw new IllegalStateException("no assumption " + assumption);
        }
        return value;
    }
}
