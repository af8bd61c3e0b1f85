package org.mouakaba.supervision.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.setting.boundary.SettingQueries;
import org.mouakaba.supervision.control.LoadCountRepository;
import org.mouakaba.supervision.control.LoadRules;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.Team;

/** What the timer writes: who is overloaded on her supervisor's board is overloaded in the count of her province. */
@ExtendWith(ArquillianExtension.class)
class LoadCountIT {

    private static final String COUNT =
            "select cast(carrying as text) || '/' || overloaded from worker_load_count where territory_code = '02.411'";

    @Inject
    LoadCountRepository loads;

    @Inject
    SettingQueries settings;

    @Inject
    UserTransaction transaction;

    @Inject
    Fixtures fixtures;

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @Test
    void countsWhoCarriesMoreThanSheShould() throws Exception {
        Team team = fixtures.aTeam();
        fixtures.insert("update unit set territory_code = '02.411' where id = ?1", team.unit());
        // 15 × 2.5 = 37.5 points of 30: 125 %. Her colleague has one.
        for (int i = 0; i < 16; i++) {
            fixtures.aCase(team, "IMPLEMENTATION", "HIGH");
        }
        fixtures.insert(
                "update case_file set worker_id = ?1 where id = (select id from case_file where worker_id = ?2 limit 1)",
                team.colleagueId(),
                team.workerId());
        refresh(Instant.now().plusSeconds(86_400));
        List<Object> count = fixtures.column(COUNT);
        assertThat(count).containsExactly("2/1");

        refresh(Instant.now().plusSeconds(86_460));
        assertThat(fixtures.column(COUNT))
                .as("fresh, so it is not counted again")
                .isEqualTo(count);
    }

    private void refresh(Instant at) throws Exception {
        transaction.begin();
        loads.refresh(new LoadRules(settings.inForce(LoadRules.PREFIX, LocalDate.of(2026, 9, 30))), at);
        transaction.commit();
    }
}
