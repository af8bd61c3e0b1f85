package org.mouakaba.reporting.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;
import static org.mouakaba.access.boundary.Role.REGIONAL_COORDINATOR;
import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.reporting.boundary.CaseCountCriteria.By;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;

@ExtendWith(ArquillianExtension.class)
class CaseCountQueriesIT {

    @Inject
    CaseCountQueries queries;

    @Inject
    Fixtures fixtures;

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    /** The summary as the timer would have written it. */
    @BeforeEach
    void threeTerritories() {
        fixtures.insert("delete from case_count");
        for (String territory : new String[] {"", "04", "04.421", "07"}) {
            fixtures.insert(
                    "insert into case_count (territory_code, category, cases, smallest, as_of)"
                            + " values (?1, 'TOTAL', 12, 5, now()), (?1, 'HIGH', null, 5, now())",
                    territory);
        }
    }

    @Test
    void showsACoordinatorHerRegionAndWhatBelongsToIt() {
        assertThat(readBy(REGIONAL_COORDINATOR, "04").rows())
                .extracting(CaseCountTable.Row::code)
                .containsExactly("04", "04.421");
    }

    @Test
    void showsAnAdministratorTheCountryWithoutWhatIsHidden() {
        CaseCountTable table = readBy(ADMINISTRATOR, null);
        assertThat(table.rows()).hasSize(4);
        assertThat(table.rows().get(0).total()).isEqualTo(12);
        assertThat(table.rows().get(0).counts()).containsOnlyNulls();
    }

    @Test
    void showsAnAccountWithoutAPlaceNothing() {
        assertThat(As.user("nobody-" + UUID.randomUUID(), ADMINISTRATOR)
                        .call(() -> queries.count(new CaseCountCriteria(null, By.RISK)))
                        .rows())
                .isEmpty();
    }

    @Test
    void refusesASocialWorker() {
        assertThatThrownBy(() ->
                        As.user("x", SOCIAL_WORKER).call(() -> queries.count(new CaseCountCriteria(null, By.STAGE))))
                .isInstanceOf(EJBAccessException.class);
    }

    private CaseCountTable readBy(String role, @Nullable String territory) {
        String username = role + UUID.randomUUID();
        fixtures.insert(
                "insert into worker (id, username, role, given_name_ar, family_name_ar, given_name_latin,"
                        + " family_name_latin, territory_code, active_from)"
                        + " values (?1, ?2, ?3, 'ا', 'ب', 'A', 'B', cast(?4 as text), date '2020-01-01')",
                UUID.randomUUID(),
                username,
                role,
                territory);
        return As.user(username, role).call(() -> queries.count(new CaseCountCriteria(null, By.RISK)));
    }
}
