package org.mouakaba.reporting.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.platform.RuleException;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.Ledgers;

@ExtendWith(ArquillianExtension.class)
class ScenarioQueriesIT {

    @Inject
    ScenarioQueries scenarios;

    @Inject
    Ledgers ledgers;

    @Inject
    Fixtures fixtures;

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @Test
    void takesItsDefaultsFromTheSettingsAndTheRestFromTheReader() {
        As coordinator = ledgers.somebody(Role.REGIONAL_COORDINATOR, "08");
        Scenario scenario = coordinator.call(() -> scenarios.scenario(new ScenarioCriteria(
                null, Map.of(Assumption.YEARS, new BigDecimal(2), Assumption.START, new BigDecimal(2028)))));
        assertThat(scenario.years()).containsExactly(2028, 2029);
        assertThat(scenario.assumptions())
                .hasSize(Assumption.values().length)
                .containsEntry(Assumption.NORM, new BigDecimal(30));
        assertThat(scenario.lines()).isNotEmpty().allMatch(line -> line.code().startsWith("08."));
        assertThat(scenario.total().code()).isEqualTo("08");
    }

    @Test
    void refusesAFigureOutsideItsLimitsAndNamesIt() {
        As administrator = ledgers.somebody(Role.ADMINISTRATOR, "");
        ScenarioCriteria absurd = new ScenarioCriteria(null, Map.of(Assumption.NORM, new BigDecimal(1_000)));
        assertThatThrownBy(() -> administrator.call(() -> scenarios.scenario(absurd)))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.field()).isEqualTo("NORM"));
    }

    @Test
    void isNotForADelegate() {
        As delegate = ledgers.somebody(Role.PROVINCIAL_DELEGATE, "04.421");
        ScenarioCriteria any = new ScenarioCriteria(null, Map.of());
        assertThatThrownBy(() -> delegate.call(() -> scenarios.scenario(any))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void issuesTheSameStatementsForACountryAsForAProvince() {
        As nation = ledgers.somebody(Role.ADMINISTRATOR, "");
        long one = nation.call(
                () -> fixtures.statementsOf(() -> scenarios.scenario(new ScenarioCriteria("11.121", Map.of()))));
        assertThat(nation.call(
                        () -> fixtures.statementsOf(() -> scenarios.scenario(new ScenarioCriteria(null, Map.of())))))
                .isEqualTo(one);
    }
}
