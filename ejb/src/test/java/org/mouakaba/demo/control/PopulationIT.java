package org.mouakaba.demo.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo population breaks no rule of the product: each rule is asked of each row that was written. */
@SuppressWarnings("NullAway.Init")
class PopulationIT {

    private static final int PEOPLE = 3_000;
    private static final int FEW = 1_300;
    private static final Instant TUESDAY_NOON = Instant.parse("2026-11-24T11:20:30Z");

    private static WrittenPopulation population;

    @BeforeAll
    static void start() {
        population = new WrittenPopulation();
    }

    @AfterAll
    static void end() {
        population.close();
    }

    @TestFactory
    Stream<DynamicTest> every_rule_holds() throws SQLException {
        Connection written = population.of(PEOPLE, TUESDAY_NOON);
        return rules().map(rule -> DynamicTest.dynamicTest(
                        rule.name(),
                        () -> assertThat(rule.check().broken(written)).isEmpty()))
                .onClose(() -> rollBack(written));
    }

    /** On a Sunday night, before the office opens, on New Year's Day, in Ramadan and after a feast. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22T22:40:00Z",
                "2026-11-23T07:31:00Z",
                "2027-01-01T09:00:00Z",
                "2026-03-23T15:00:00Z",
                "2026-08-21T12:00:00Z"
            })
    void every_rule_holds_whenever_it_is_written(String moment) throws SQLException {
        List<String> broken = new ArrayList<>();
        try (Connection connection = population.of(FEW, Instant.parse(moment))) {
            for (Rule rule : rules().toList()) {
                rule.check().broken(connection).forEach(row -> broken.add(rule.name() + ": " + row));
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void the_same_number_on_the_same_day_gives_the_same_rows() throws SQLException {
        List<String> once = checksum(FEW);
        assertThat(checksum(FEW)).isEqualTo(once);
        assertThat(checksum(FEW + 1)).isNotEqualTo(once);
    }

    @Test
    void a_database_that_holds_people_is_refused() throws SQLException {
        try (Connection connection = population.of(1, TUESDAY_NOON)) {
            List<String> before = Checksum.of(connection);
            assertThatThrownBy(() -> WrittenPopulation.fill(connection, 1, TUESDAY_NOON))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(Checksum.of(connection)).isEqualTo(before);
        }
    }

    private static List<String> checksum(int people) throws SQLException {
        try (Connection connection = population.of(people, TUESDAY_NOON)) {
            return Checksum.of(connection);
        }
    }

    private static void rollBack(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Rule> rules() {
        return Stream.of(
                        CodeRules.all(),
                        PeopleRules.all(),
                        StaffRules.all(),
                        MeansRules.all(),
                        MoneyRules.all(),
                        IntakeRules.all(),
                        CaseRules.all(),
                        EmergencyRules.all(),
                        ConsentChecks.all(),
                        CaseworkRules.all(),
                        ReferralRules.all(),
                        DeadlineRules.all(),
                        RegistrationChecks.all(),
                        RecordRules.all(),
                        DemoFacts.all())
                .flatMap(rules -> rules);
    }
}
