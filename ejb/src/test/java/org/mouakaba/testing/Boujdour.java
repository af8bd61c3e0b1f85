package org.mouakaba.testing;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.Role;
import org.mouakaba.funding.boundary.BudgetLineId;
import org.mouakaba.funding.boundary.BudgetService;
import org.mouakaba.funding.boundary.OpenLine;

/** The means of docs/worked-example.md: who and what there is in Boujdour, and what its cases came to. */
public class Boujdour {

    public static final String PROVINCE = "11.121";
    /** Tarfaya, whose counts of cases may not be published. */
    public static final String HIDDEN = "11.537";

    @Inject
    Fixtures fixtures;

    @Inject
    Ledgers ledgers;

    @Inject
    BudgetService budgets;

    /** @return the establishment */
    public UUID facts(As administrator) {
        lateTranches(administrator);
        casesAndLoads();
        return means();
    }

    /** Workers, posts and an establishment; as often as it is called. */
    public UUID means() {
        workersAndPosts();
        return anEstablishment();
    }

    /** Of region 11 what the batch would have written, and what the timer weighed. */
    private void casesAndLoads() {
        fixtures.insert("delete from case_quarter where window_end = date '2026-09-30' and territory_code like '11%'");
        quarters("11", 30, 71, null, "300.00");
        quarters(PROVINCE, 24, 60, 6, "270.00");
        quarters(HIDDEN, null, null, null, null);
        fixtures.insert("delete from worker_load_count where territory_code = ?1", PROVINCE);
        fixtures.insert(
                "insert into worker_load_count (territory_code, carrying, overloaded, as_of) values (?1, 2, 1, now())",
                PROVINCE);
    }

    private void quarters(
            String territory,
            @Nullable Integer opened,
            @Nullable Integer open,
            @Nullable Integer unmet,
            @Nullable String months) {
        for (int before = 0; before < 4; before++) {
            fixtures.insert(
                    "insert into case_quarter (window_end, territory_code, quarter_end, opened, active, open_at_end, unmet,"
                            + " weighted_months, smallest, as_of) values (date '2026-09-30', ?1,"
                            + " cast(date '2026-10-01' - ?2 * interval '3 months' - interval '1 day' as date),"
                            + " cast(?3 as integer), cast(?4 as integer) + 20, cast(?4 as integer) - 3 * ?2,"
                            + " cast(?5 as integer), cast(?6 as numeric), 5, now())",
                    territory,
                    before,
                    opened,
                    open,
                    unmet,
                    months);
        }
    }

    /** A convention with seven staff whose two tranches nobody paid. */
    private void lateTranches(As administrator) {
        BudgetLineId line = administrator.call(() -> budgets.open(new OpenLine(
                "DTIPE",
                "11",
                2026,
                "STATE_BUDGET",
                "STAFF",
                new BigDecimal("500000.00"),
                LocalDate.of(2026, 1, 5),
                "LF")));
        ledgers.signed(administrator, line, ledgers.association(), PROVINCE, "200000.00");
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
                "update worker set job = 'SOCIAL_ASSISTANT', birth_year = 1980, fte = cast(?1 as numeric), sex = ?2 where id = ?3",
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

    private UUID anEstablishment() {
        UUID establishment = UUID.randomUUID();
        fixtures.insert(
                "insert into establishment (id, organisation_id, type, name_ar, name_fr, territory_code, valid_from)"
                        + " values (?1, ?2, 'EPS_CHILD', 'دار', 'Maison', ?3, date '2020-01-01')",
                establishment,
                ledgers.association(),
                PROVINCE);
        report(establishment, LocalDate.of(2026, 7, 1), 10, 8);
        report(establishment, LocalDate.of(2026, 8, 1), 10, 9);
        return establishment;
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
