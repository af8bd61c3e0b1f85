package org.mouakaba.territory.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.testing.Deployments;

/** A ratio of anything to the inhabitants stands on these figures, and says of which day they are. */
@ExtendWith(ArquillianExtension.class)
class TerritoryQueriesIT {

    @Inject
    TerritoryQueries territories;

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @Test
    void tellsTheInhabitantsOfAProvinceAndTheDayOfTheCensus() {
        assertThat(territories.find("04.421"))
                .hasValueSatisfying(rabat -> assertThat(rabat.population()).isEqualTo(515_619))
                .hasValueSatisfying(rabat -> assertThat(rabat.countedOn()).isEqualTo(LocalDate.of(2024, 9, 1)));
    }

    @Test
    void theProvincesOfARegionAddUpToIt() {
        assertThat(territories.upToProvinces().stream()
                        .filter(t -> t.code().startsWith("04."))
                        .mapToInt(t -> t.population() == null ? 0 : t.population())
                        .sum())
                .isEqualTo(5_132_639);
    }
}
