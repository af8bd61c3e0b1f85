package org.mouakaba.reporting.boundary;

import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;
import static org.mouakaba.access.boundary.Role.REGIONAL_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.reporting.control.ScenarioRules;
import org.mouakaba.reporting.control.SpendingRepository;
import org.mouakaba.setting.boundary.SettingQueries;
import org.mouakaba.setting.boundary.SettingValue;

/** What a workforce that carries all cases would take, by assumptions of the reader's. It keeps nothing. */
@Stateless
@Recorded
@RolesAllowed({ADMINISTRATOR, REGIONAL_COORDINATOR})
public class ScenarioQueries {

    @Inject
    CapacityReportQueries reports;

    @Inject
    SpendingRepository spending;

    @Inject
    SettingQueries settings;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /**
     * From the cases of the last quarter that has ended.
     *
     * @throws RuleException where an assumption is outside its limits
     */
    public Scenario scenario(@Valid @NotNull ScenarioCriteria criteria) {
        criteria.said().forEach((assumption, value) -> {
            if (!assumption.allows(value)) {
                throw RuleException.beside(
                        assumption.name(), "reporting.assumption", assumption.least(), assumption.most());
            }
        });
        LocalDate today = LocalDate.now(clock.withZone(SystemClock.ZONE));
        LocalDate ended = today.minusMonths(3);
        CapacityReport report = reports.report(
                new CapacityCriteria(ended.getYear(), (ended.getMonthValue() + 2) / 3, criteria.territory()));
        LocalDate until = report.criteria().until();
        Map<String, BigDecimal> pay = spending.pay(TerritoryScope.of(currentActor.get()), criteria.territory(), until);
        Map<Assumption, BigDecimal> assumptions = defaults(today);
        assumptions.putAll(criteria.said());
        ScenarioRules rules = new ScenarioRules(assumptions);
        BigDecimal cost = rules.workerCost(report.mixes());
        return new Scenario(
                until,
                assumptions,
                cost,
                report.counted().cases(),
                rules.years(),
                report.rows().stream()
                        .map(row -> rules.line(row, cost, sum(pay, row.code())))
                        .toList(),
                rules.line(report.total(), cost, sum(pay, "")));
    }

    private Map<Assumption, BigDecimal> defaults(LocalDate today) {
        Map<String, SettingValue> all = settings.inForce("", today);
        Map<Assumption, BigDecimal> defaults = new EnumMap<>(Assumption.class);
        for (Assumption assumption : Assumption.values()) {
            SettingValue value = all.get(assumption.setting());
            defaults.put(assumption, value == null ? BigDecimal.valueOf(today.getYear() + 1L) : value.number());
        }
        return defaults;
    }

    private static BigDecimal sum(Map<String, BigDecimal> pay, String prefix) {
        return pay.entrySet().stream()
                .filter(e -> e.getKey().startsWith(prefix))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
