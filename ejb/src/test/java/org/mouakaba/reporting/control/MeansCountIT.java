package org.mouakaba.reporting.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.testing.Boujdour;
import org.mouakaba.testing.Deployments;
import org.mouakaba.testing.Fixtures;

@ExtendWith(ArquillianExtension.class)
class MeansCountIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final TerritoryScope PROVINCE = new TerritoryScope(Boujdour.PROVINCE);
    private static final List<LocalDate> QUARTERS = Stream.of("2026-09-30", "2026-06-30", "2026-03-31", "2025-12-31")
            .map(LocalDate::parse)
            .toList();

    @Inject
    MeansCountRepository counts;

    @Inject
    Boujdour boujdour;

    @Inject
    Fixtures fixtures;

    @Inject
    UserTransaction transaction;

    @Deployment
    static WebArchive archive() {
        return Deployments.ejb();
    }

    @BeforeEach
    void facts() {
        boujdour.means();
    }

    @Test
    void keepsWhatIsCounted() throws Exception {
        fixtures.insert("delete from means_quarter");
        List<String> counted = read();
        assertThat(counted).hasSizeGreaterThan(10);
        refresh();
        assertThat(known().others()).isEmpty();
        assertThat(known().changed()).isEmpty();
        assertThat(read()).isEqualTo(counted);
    }

    /** What is kept is not read where it is not what there is: the report is never behind. */
    @Test
    void readsWhatHasChangedSince() throws Exception {
        refresh();
        List<String> before = read();
        fixtures.insert(
                "update worker set fte = fte / 2 where unit_id in (select id from unit where territory_code = ?1)",
                Boujdour.PROVINCE);
        List<String> changed = read();
        assertThat(changed).isNotEqualTo(before);
        fixtures.insert("insert into means_mark select territory_code from means_workforce");
        assertThat(read()).as("counted anew with others").isEqualTo(changed);
        refresh();
        assertThat(known().changed()).isEmpty();
        assertThat(read()).isEqualTo(changed);
    }

    @Test
    void countsAnewByOtherSettings() throws Exception {
        refresh();
        fixtures.insert("with gone as (delete from means_quarter returning *)"
                + " insert into means_quarter select until, 1, red_vacancy, as_of from gone");
        assertThat(known().kept()).isEmpty();
        refresh();
        assertThat(known().others()).isEmpty();
    }

    /** Whatever is counted leaves a mark where it changes. */
    @Test
    void marksEachChange() throws Exception {
        String ofUnit = " in (select id from unit where territory_code = '11.121')";
        String ofWorker = " in (select id from worker where unit_id" + ofUnit + ")";
        String ofPost = " in (select id from post where territory_code = '11.121')";
        String ofEstablishment = " in (select id from establishment where territory_code = '11.121')";
        String ofSnapshot = " in (select id from establishment_snapshot where establishment_id" + ofEstablishment + ")";
        for (String change : List.of(
                "update worker set fte = fte where unit_id" + ofUnit,
                "insert into worker_accreditation select gen_random_uuid(), worker_id, on_day, status, number, granted_on,"
                        + " expires_on, reason, recorded_by, now() from worker_accreditation where worker_id"
                        + ofWorker,
                "update training set hours = hours where worker_id" + ofWorker,
                "update unit set territory_code = territory_code where id" + ofUnit,
                "update organisation set type = type where id in (select organisation_id from unit where id" + ofUnit
                        + ")",
                "update post set funded_fte = funded_fte where id" + ofPost,
                "update post_holding set fte = fte where post_id" + ofPost,
                "update establishment set name_fr = name_fr where id" + ofEstablishment,
                "with said as (insert into establishment_capacity select gen_random_uuid(), id, date '2030-01-01', edition, 'x',"
                        + " now() from establishment cross join (select coalesce(max(edition), 0) + 1 as edition"
                        + " from establishment_capacity) e where id" + ofEstablishment + " returning id)"
                        + " insert into establishment_capacity_cell select id, 'ANY', 'ANY', 10 from said",
                "insert into establishment_snapshot (id, establishment_id, month, edition, complete, reported_by, reported_at)"
                        + " select gen_random_uuid(), id, date '2030-01-01', 1, true, 'x', now() from establishment where id"
                        + ofEstablishment + " and not exists (select 1 from establishment_snapshot where"
                        + " establishment_id = establishment.id and month = date '2030-01-01')",
                "insert into establishment_snapshot_cell select id, 'ANY', 'AGE_60_PLUS', 3, 3 from establishment_snapshot where id"
                        + ofSnapshot + " on conflict do nothing")) {
            refresh();
            fixtures.insert(change);
            assertThat(known().changed()).as(change).contains(Boujdour.PROVINCE);
        }
    }

    private void refresh() throws Exception {
        transaction.begin();
        counts.refresh(TODAY, NOW);
        transaction.commit();
    }

    private MeansCountRepository.Known known() {
        return counts.known(QUARTERS, TODAY);
    }

    /** Each row of each count, in some order that is always the same. */
    private List<String> read() {
        MeansCountRepository.Known known = known();
        List<String> all = new ArrayList<>();
        for (MeansCount count : MeansCount.values()) {
            counts.rows(PROVINCE, null, count, known).stream()
                    .map(t -> count + Arrays.toString(t.toArray()))
                    .sorted()
                    .forEach(all::add);
        }
        return all;
    }
}
