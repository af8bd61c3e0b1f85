package org.mouakaba.reporting.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.reporting.boundary.CaseQuarter;
import org.mouakaba.setting.boundary.SettingQueries;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.Team;

@ExtendWith(ArquillianExtension.class)
class CaseQuarterRepositoryIT {

    private static final String PROVINCE = "04.421";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate END = LocalDate.of(2023, 9, 30);
    private static final Instant WINTER = Instant.parse("2023-01-20T09:00:00Z");
    private static final Instant SPRING = Instant.parse("2023-05-02T09:00:00Z");
    private static final Instant SUMMER = Instant.parse("2023-07-15T09:00:00Z");

    @Inject
    CaseQuarterRepository cases;

    @Inject
    SettingQueries settings;

    @Inject
    Fixtures fixtures;

    @Inject
    UserTransaction transaction;

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @AfterEach
    void forget() {
        fixtures.insert("delete from case_quarter");
    }

    @Test
    void countsTheLivesOfCasesWithinTheirQuarters() throws Exception {
        Team team = fixtures.aTeam();
        UUID closed = fixtures.aCase(team, "REGISTERED", "HIGH").value();
        step(closed, 1, "SCREENING", WINTER);
        step(closed, 1, "REGISTERED", WINTER);
        step(closed, 1, "FOLLOW_UP", SPRING);
        step(closed, 1, "CLOSED", SUMMER);
        UUID again = fixtures.aCase(team, "REGISTERED", "LOW").value();
        step(again, 1, "REGISTERED", WINTER);
        step(again, 1, "CLOSED", SPRING);
        step(again, 2, "REGISTERED", SUMMER);

        count(0);
        Map<String, List<CaseQuarter>> found = cases.of(new TerritoryScope(PROVINCE), null, END);
        assertThat(found).containsOnlyKeys(PROVINCE);
        List<CaseQuarter> four = found.getOrDefault(PROVINCE, List.of());
        assertThat(four).extracting(CaseQuarter::end).endsWith(LocalDate.of(2023, 6, 30), END);
        assertThat(four).extracting(CaseQuarter::opened).containsExactly(0, 2, 0, 1);
        assertThat(four).extracting(CaseQuarter::active).containsExactly(0, 2, 2, 2);
        assertThat(four).extracting(CaseQuarter::closed).containsExactly(0, 0, 1, 1);
        assertThat(four).extracting(CaseQuarter::openAtEnd).containsExactly(0, 2, 1, 1);
        // Ramadan: the clock of Casablanca is that of Greenwich on the first of April, and an hour before it in July.
        // April until 2 May at the weight of the registration, then the follow-up: 2.5 × 1.2, 2.5 × 0.8; the other 1.0
        // × 1.2.
        Instant april = Instant.parse("2023-04-01T00:00:00Z");
        Instant july = Instant.parse("2023-06-30T23:00:00Z");
        assertThat(four.get(2).weightedMonths())
                .isEqualByComparingTo(months(april, SPRING, "3.0")
                        .add(months(SPRING, july, "2.0"))
                        .add(months(april, SPRING, "1.2"))
                        .setScale(2, RoundingMode.HALF_UP));
    }

    /** What was published once is not counted again, so that no later look at it differs by one case. */
    @Test
    void countsAQuarterOnce() throws Exception {
        Team team = fixtures.aTeam();
        UUID one = fixtures.aCase(team, "REGISTERED", "LOW").value();
        step(one, 1, "REGISTERED", WINTER.minus(Duration.ofDays(365)));
        count(5);
        String rows = "select count(*) from case_quarter where as_of = (select min(as_of) from case_quarter)";
        long before = fixtures.count(rows);
        step(one, 1, "CLOSED", SPRING.minus(Duration.ofDays(365)));
        count(5);
        assertThat(fixtures.count(rows)).isEqualTo(before).isPositive();
        assertThat(fixtures.count("select count(*) from case_quarter where active < 5 or closed < 5 or opened < 5"))
                .isZero();
        assertThat(fixtures.attempt("update case_quarter set smallest = 1")).isEqualTo("42501");
    }

    private void count(int smallest) throws Exception {
        transaction.begin();
        cases.count(smallest, settings.inForce("load.", TODAY), TODAY, Instant.now());
        transaction.commit();
    }

    private void step(UUID of, int episode, String to, Instant at) {
        fixtures.insert(
                "insert into case_stage_history (id, case_id, episode, to_stage, at, username)"
                        + " values (?1, ?2, ?3, ?4, ?5, 'x')",
                UUID.randomUUID(),
                of,
                episode,
                to,
                at);
    }

    private static BigDecimal months(Instant from, Instant until, String weight) {
        return BigDecimal.valueOf(Duration.between(from, until).toSeconds())
                .divide(BigDecimal.valueOf(2_629_800), 10, RoundingMode.HALF_UP)
                .multiply(new BigDecimal(weight));
    }
}
