package org.mouakaba.reporting.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.testing.As;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;
import org.mouakaba.testing.Ledgers;

/** The means of docs/worked-example.md, and the report that was worked out on paper there. */
@ExtendWith(ArquillianExtension.class)
class CapacityReportIT {

    private static final String PROVINCE = "11.121";
    private static final String ELSEWHERE = "12.066";
    private static final CapacityCriteria THIRD_QUARTER = new CapacityCriteria(2026, 3, "11");

    @Inject
    CapacityReportQueries reports;

    @Inject
    Ledgers ledgers;

    @Inject
    Fixtures fixtures;

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @Test
    void isWhatWasWorkedOutOnPaper() {
        workersAndPosts();
        anEstablishment(PROVINCE);
        As administrator = ledgers.somebody(Role.ADMINISTRATOR, "11");

        CapacityReport report = administrator.call(() -> reports.report(THIRD_QUARTER));
        Means means = report.rows().stream()
                .filter(row -> row.code().equals(PROVINCE))
                .findFirst()
                .orElseThrow()
                .means();
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

        Means sum = report.rows().stream().map(CapacityReport.Row::means).reduce(Means.NONE, Means::plus);
        assertThat(sum).isEqualTo(report.total());
        assertThat(report.trend()).hasSize(4);
        assertThat(report.trend().get(3).means()).isEqualTo(report.total());
        assertThat(report.trend().get(0).quarter()).isEqualTo(4);

        As elsewhere = ledgers.somebody(Role.ADMINISTRATOR, "07");
        assertThat(elsewhere
                        .call(() -> reports.report(THIRD_QUARTER))
                        .total()
                        .workforce()
                        .workers())
                .isZero();
        As nation = ledgers.somebody(Role.ADMINISTRATOR, "");
        assertThat(nation.call(() -> reports.report(new CapacityCriteria(2026, 3, null)))
                        .total()
                        .population())
                .as("the census of 2024, nobody twice")
                .isEqualTo(36_828_330);
    }

    /** What was counted is kept: each change behind it must show in the next report. */
    @Test
    void countsAgainWhereSomethingHasChanged() {
        As administrator = ledgers.somebody(Role.ADMINISTRATOR, "12");
        UUID unit = fixtures.aUnit(ELSEWHERE);
        Means before = elsewhere(administrator);

        UUID worker = worker(unit, Role.SOCIAL_WORKER, "1", "F", "GRANTED");
        Means hired = elsewhere(administrator);
        assertThat(hired.workforce().workers()).isEqualTo(before.workforce().workers() + 1);
        assertThat(hired.workforce().accredited()).isEqualTo(before.workforce().accredited() + 1);

        train(worker, 35);
        assertThat(elsewhere(administrator).workforce().hours())
                .isEqualByComparingTo(hired.workforce().hours().add(new BigDecimal(35)));

        anEstablishment(ELSEWHERE);
        Means opened = elsewhere(administrator);
        assertThat(opened.places().reported()).isEqualTo(before.places().reported() + 2);
        assertThat(opened.places().openDays()).isEqualTo(before.places().openDays() + 620);

        fixtures.insert("update worker set active_to = date '2026-08-01' where id = ?1", worker);
        Means left = elsewhere(administrator);
        assertThat(left.workforce().workers()).isEqualTo(before.workforce().workers());
        assertThat(left.workforce().left()).isEqualTo(before.workforce().left() + 1);
        assertThat(elsewhere(administrator)).as("from what is kept").isEqualTo(left);
    }

    private Means elsewhere(As administrator) {
        return administrator
                .call(() -> reports.report(new CapacityCriteria(2026, 3, "12")))
                .total();
    }

    /** A supervisor, a worker at half time, a civil servant; two posts of whom one is held. */
    private void workersAndPosts() {
        UUID unit = fixtures.aUnit(PROVINCE);
        UUID lead = worker(unit, Role.SUPERVISOR, "1", "F", "GRANTED");
        UUID half = worker(unit, Role.SOCIAL_WORKER, "0.5", "M", "GRANTED");
        worker(unit, Role.SOCIAL_WORKER, "1", "M", "EXEMPT");
        train(lead, 35);
        UUID organisation = (UUID) fixtures.column("select organisation_id from unit where id = ?1", unit)
                .get(0);
        for (UUID holder : new UUID[] {half, new UUID(0, 0)}) {
            UUID post = UUID.randomUUID();
            fixtures.insert(
                    "insert into post (id, number, job, organisation_id, unit_id, territory_code, funded_fte, valid_from)"
                            + " values (?1, ?2, 'SOCIAL_ASSISTANT', ?3, ?4, ?5, 1, date '2025-01-01')",
                    post,
                    "P-" + post,
                    organisation,
                    unit,
                    PROVINCE);
            if (holder.getMostSignificantBits() != 0) {
                fixtures.insert(
                        "insert into post_holding (id, post_id, worker_id, from_on, fte)"
                                + " values (gen_random_uuid(), ?1, ?2, date '2025-02-01', 1)",
                        post,
                        holder);
            }
        }
    }

    private UUID worker(UUID unit, String role, String fte, String sex, String status) {
        UUID worker = fixtures.aWorker(role + "-" + UUID.randomUUID(), role, unit, null);
        fixtures.insert(
                "update worker set job = 'SOCIAL_ASSISTANT', fte = cast(?1 as numeric), sex = ?2 where id = ?3",
                fte,
                sex,
                worker);
        fixtures.insert(
                "insert into worker_accreditation (id, worker_id, on_day, status, recorded_by, recorded_at)"
                        + " values (gen_random_uuid(), ?1, date '2025-11-10', ?2, 'x', now())",
                worker,
                status);
        return worker;
    }

    private void train(UUID worker, int hours) {
        fixtures.insert(
                "insert into training (id, worker_id, topic, hours, on_day) values (gen_random_uuid(), ?1, 'GBV', ?2, ?3)",
                worker,
                hours,
                LocalDate.of(2026, 5, 4));
    }

    private void anEstablishment(String province) {
        UUID establishment = UUID.randomUUID();
        fixtures.insert(
                "insert into establishment (id, organisation_id, type, name_ar, name_fr, territory_code, valid_from)"
                        + " values (?1, ?2, 'EPS_CHILD', 'دار', 'Maison', ?3, date '2020-01-01')",
                establishment,
                ledgers.association(),
                province);
        report(establishment, LocalDate.of(2026, 7, 1), 10, 8);
        report(establishment, LocalDate.of(2026, 8, 1), 10, 9);
    }

    private void report(UUID establishment, LocalDate month, int open, int occupied) {
        UUID snapshot = UUID.randomUUID();
        fixtures.insert(
                "insert into establishment_snapshot (id, establishment_id, month, edition, complete, reported_by, reported_at)"
                        + " values (?1, ?2, ?3, 1, true, 'x', now())",
                snapshot,
                establishment,
                month);
        fixtures.insert(
                "insert into establishment_snapshot_cell (snapshot_id, sex, age_band, open_places, occupied_places)"
                        + " values (?1, 'ANY', 'AGE_6_17', ?2, ?3)",
                snapshot,
                open,
                occupied);
    }
}
