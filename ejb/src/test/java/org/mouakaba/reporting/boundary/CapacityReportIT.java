package org.mouakaba.reporting.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.reporting.control.MeansCountRepository;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Boujdour;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.Ledgers;

/** The means of docs/worked-example.md, and the report that was worked out on paper there. */
@ExtendWith(ArquillianExtension.class)
class CapacityReportIT {

    private static final String PROVINCE = Boujdour.PROVINCE;
    private static final String HIDDEN = Boujdour.HIDDEN;
    private static final CapacityCriteria THIRD_QUARTER = new CapacityCriteria(2026, 3, "11");

    @Inject
    CapacityReportQueries reports;

    @Inject
    IssuedReportService issuing;

    @Inject
    IssuedReportQueries issued;

    @Inject
    Ledgers ledgers;

    @Inject
    Boujdour boujdour;

    @Inject
    Fixtures fixtures;

    @Inject
    MeansCountRepository counts;

    @Inject
    UserTransaction transaction;

    @Inject
    Clock clock;

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @Test
    void isWhatWasWorkedOutOnPaper() {
        As administrator = ledgers.somebody(Role.ADMINISTRATOR, "11");
        UUID establishment = boujdour.facts(administrator);

        CapacityReport report = administrator.call(() -> reports.report(THIRD_QUARTER));
        CapacityReport.Row province = row(report, PROVINCE);
        Means means = province.means();
        assertThat(means.workforce().workers()).isEqualTo(3);
        assertThat(means.workforce().fte()).isEqualByComparingTo("2.50");
        assertThat(means.accreditedShare()).as("2 of the 2 who are not exempt").isEqualByComparingTo("100.0");
        assertThat(means.womenShare()).isEqualByComparingTo("33.3");
        assertThat(means.perSupervisor()).isEqualByComparingTo("2.0");
        assertThat(means.hoursPerFte()).isEqualByComparingTo("14.0");
        assertThat(means.trainedShare()).isEqualByComparingTo("33.3");
        assertThat(means.vacancyRate()).isEqualByComparingTo("50.0");
        assertThat(means.places().expected()).isEqualTo(3);
        assertThat(means.places().reported()).isEqualTo(2);
        assertThat(means.completeness()).isEqualByComparingTo("66.7");
        assertThat(means.places().openDays()).isEqualTo(620);
        assertThat(means.places().occupiedDays()).isEqualTo(527);
        assertThat(means.occupancy()).isEqualByComparingTo("85.0");
        assertThat(means.places().open())
                .as("September was not reported, which is not nought open")
                .isZero();

        demand(report);
        parts(report, establishment);
        freezes(administrator);

        Means sum = report.rows().stream().map(CapacityReport.Row::means).reduce(Means.NONE, Means::plus);
        assertThat(sum).isEqualTo(report.total().means());
        assertThat(report.trend()).hasSize(4);
        assertThat(report.trend().get(3).whole()).isEqualTo(report.total());
        assertThat(report.trend().get(0).quarter()).isEqualTo(4);

        As elsewhere = ledgers.somebody(Role.ADMINISTRATOR, "07");
        assertThat(elsewhere
                        .call(() -> reports.report(THIRD_QUARTER))
                        .total()
                        .means()
                        .workforce()
                        .workers())
                .isZero();
        As nation = ledgers.somebody(Role.ADMINISTRATOR, "");
        assertThat(nation.call(() -> reports.report(new CapacityCriteria(2026, 3, null)))
                        .total()
                        .means()
                        .population())
                .as("the census of 2024, nobody twice")
                .isEqualTo(36_828_330);
    }

    /** By the counts that may be shown, and by no others. */
    private static void demand(CapacityReport report) {
        CapacityReport.Row province = row(report, PROVINCE);
        figure(province, Indicator.NEW_CASES, "24");
        figure(province, Indicator.NEW_PER_THOUSAND, "0.37");
        figure(province, Indicator.OPEN_CASES, "60");
        figure(province, Indicator.UNMET, "6");
        figure(province, Indicator.WEIGHTED, "90.0");
        figure(province, Indicator.AVAILABLE, "1.5");
        figure(province, Indicator.NEEDED, "3.0");
        figure(province, Indicator.GAP, "1.5");
        figure(province, Indicator.OPEN_PER_FTE, "40.0");
        figure(province, Indicator.WEIGHTED_PER_FTE, "60.0");
        figure(province, Indicator.OVERLOADED, "50.0");
        figure(province, Indicator.LATE_TRANCHES, "2");
        figure(province, Indicator.MONTHS_LATE, "6");
        figure(province, Indicator.UNPAID, "7");

        CapacityReport.Row hidden = row(report, HIDDEN);
        for (Indicator indicator : Indicator.values()) {
            if (indicator.ofCases()) {
                assertThat(hidden.value(indicator)).as(indicator.name()).isNull();
                assertThat(report.hides(hidden, indicator)).as(indicator.name()).isTrue();
            }
        }
        figure(report.total(), Indicator.OPEN_CASES, "71");
        assertThat(report.total().value(Indicator.UNMET))
                .as("a hidden total is no sum of what is shown")
                .isNull();
        figure(report.trend().get(2).whole(), Indicator.OPEN_CASES, "68");
        assertThat(report.counted().cases()).isTrue();
    }

    private static void parts(CapacityReport report, UUID establishment) {
        assertThat(part(report, MixKind.AGE)).containsExactlyEntriesOf(Map.of("40_49", 3));
        assertThat(part(report, MixKind.JOB)).containsExactlyEntriesOf(Map.of("SOCIAL_ASSISTANT", 3));
        assertThat(part(report, MixKind.TOPIC)).containsExactlyEntriesOf(Map.of("GBV", 35));
        assertThat(report.red().worst())
                .filteredOn(s -> s.id().equals(establishment))
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.signs()).containsExactly(RedStructure.Sign.SILENT);
                    assertThat(s.missing()).isOne();
                });
    }

    private static Map<String, Integer> part(CapacityReport report, MixKind kind) {
        CapacityReport.Mix mix = report.mixes().stream()
                .filter(m -> m.kind() == kind)
                .findFirst()
                .orElseThrow();
        Map<String, Integer> parts = new TreeMap<>();
        for (int i = 0; i < mix.codes().size(); i++) {
            int count = mix.lines().stream()
                    .filter(line -> line.code().equals(PROVINCE))
                    .findFirst()
                    .orElseThrow()
                    .counts()
                    .get(i)
                    .intValue();
            if (count > 0) {
                parts.put(mix.codes().get(i), count);
            }
        }
        return parts;
    }

    /** What is issued stays; a correction says what changed. */
    private void freezes(As administrator) {
        Set<String> languages = Set.of("ar", "fr", "en");
        IssuedReportId first =
                administrator.call(() -> issuing.issue(new IssueReport(THIRD_QUARTER, languages, null, null)));
        IssuedReportDetail detail = administrator.call(() -> issued.get(first, "fr"));
        assertThat(detail.row().number()).startsWith("CAP-11-2026-T3-");
        assertThat(detail.row().kind()).isEqualTo(ReportKind.CAPACITY);
        assertThat(detail.paper().sections().toString()).contains(ReportPaper.HIDDEN);
        for (String language : languages) {
            for (ReportFormat format : ReportFormat.values()) {
                byte[] once = administrator
                        .call(() -> issued.file(first, language, format))
                        .bytes();
                assertThat(administrator
                                .call(() -> issued.file(first, language, format))
                                .bytes())
                        .isEqualTo(once)
                        .isNotEmpty();
            }
        }
        fixtures.insert("update worker set fte = 1 where job = 'SOCIAL_ASSISTANT' and fte = 0.5 and unit_id in"
                + " (select id from unit where territory_code = '11.121')");
        IssuedReportId second = administrator.call(
                () -> issuing.issue(new IssueReport(THIRD_QUARTER, languages, first, "Temps plein oublié")));
        assertThat(administrator.call(() -> issued.get(second, "fr")).changes())
                .anyMatch(c -> c.row().equals("Boujdour")
                        && c.before().equals("2.50")
                        && c.after().equals("3.00"));
    }

    @Test
    void issuesTheSameStatementsForACountryAsForAProvince() throws Exception {
        As nation = ledgers.somebody(Role.ADMINISTRATOR, "");
        transaction.begin();
        counts.refresh(LocalDate.now(clock), clock.instant());
        transaction.commit();
        long one =
                nation.call(() -> fixtures.statementsOf(() -> reports.report(new CapacityCriteria(2026, 3, PROVINCE))));
        assertThat(nation.call(() -> fixtures.statementsOf(() -> reports.report(new CapacityCriteria(2026, 3, null)))))
                .isEqualTo(one);
    }

    @Test
    void saysNothingOfCasesWhileTheQuarterGoesOn() {
        As nation = ledgers.somebody(Role.ADMINISTRATOR, "");
        CapacityReport report = nation.call(() -> reports.report(new CapacityCriteria(2099, 4, null)));
        assertThat(report.counted().cases()).isFalse();
        assertThat(report.total().value(Indicator.GAP)).isNull();
    }

    private static CapacityReport.Row row(CapacityReport report, String code) {
        return report.rows().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void figure(CapacityReport.Row row, Indicator indicator, String value) {
        assertThat(row.value(indicator)).as(indicator.name()).isEqualByComparingTo(value);
    }
}
