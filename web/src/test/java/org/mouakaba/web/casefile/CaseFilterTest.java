package org.mouakaba.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mouakaba.casefile.boundary.CaseFileCriteria;
import org.mouakaba.casefile.boundary.RiskLevel;

class CaseFilterTest {

    @Test
    void aWorkerStartsWithHerOwnOpenCases() {
        assertThat(new CaseFilter().toCriteria(false)).isEqualTo(CaseFileCriteria.myOpenCases());
    }

    @Test
    void aSupervisorCarriesNoneAndSeesHerTeams() {
        assertThat(new CaseFilter().toCriteria(true).mine()).isFalse();
    }

    @Test
    void aNumberIsLookedForAmongAllCases() {
        CaseFilter filter = new CaseFilter();
        filter.setNumber("04421-2026");

        assertThat(filter.toCriteria(false).mine()).isFalse();
        assertThat(filter.toCriteria(false).open()).isNull();
    }

    @Test
    void anAddressKeepsTheOtherFiltersAndTakesNoName() {
        CaseFilter filter = new CaseFilter();
        filter.setTeam(true);
        filter.setRisk(RiskLevel.HIGH);
        filter.setNumber("Yassine&team=x");

        assertThat(filter.address("overdue", true)).isEqualTo("?team=true&overdue=true&risk=HIGH");
        assertThat(filter.address("risk", null)).isEqualTo("?team=true");
        assertThat(new CaseFilter().address("team", false)).isEqualTo("?");
    }
}
