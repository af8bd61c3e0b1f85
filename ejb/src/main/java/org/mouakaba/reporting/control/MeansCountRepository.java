package org.mouakaba.reporting.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.setting.boundary.SettingQueries;

/**
 * Counts of the means by province and quarter. Those of the quarters that ended last are kept; where something changed since
 * they were counted, and of any other quarter, they are counted when they are asked for. So what is read is always what there
 * is, and costs the same however large the country's workforce.
 */
public class MeansCountRepository {

    /** Five years: a report is asked of the years past as often as of this one. */
    private static final int KEPT = 20;

    private static final String TARGET = "training.hours-target";
    private static final String VACANCY = "report.red-vacancy";

    @PersistenceContext
    EntityManager em;

    @Inject
    SettingQueries settings;

    /**
     * What is kept of some quarters.
     *
     * @param kept those that were counted, with the settings of {@code today}
     * @param others those that were not
     * @param changed territories of the country where what is kept is not what there is
     */
    record Known(List<LocalDate> kept, List<LocalDate> others, List<String> changed, Figures figures, LocalDate today) {

        Known {
            kept = List.copyOf(kept);
            others = List.copyOf(others);
            changed = List.copyOf(changed);
        }

        /** The same of one of the quarters. */
        Known of(LocalDate quarter) {
            return new Known(
                    kept.stream().filter(quarter::equals).toList(),
                    others.stream().filter(quarter::equals).toList(),
                    changed,
                    figures,
                    today);
        }
    }

    /** Settings that the counts depend on. */
    record Figures(BigDecimal target, BigDecimal vacancy) {}

    /**
     * Asked once for all counts of a report.
     *
     * @param quarters their last days
     */
    Known known(List<LocalDate> quarters, LocalDate today) {
        Figures figures = figures(today);
        List<Tuple> rows = list(em.createNativeQuery(
                        "select 'KEPT', cast(until as text) from means_quarter"
                                + " where hours_target = :target and red_vacancy = :vacancy"
                                + " union all select distinct 'CHANGED', territory_code from means_mark",
                        Tuple.class)
                .setParameter("target", figures.target())
                .setParameter("vacancy", figures.vacancy()));
        Map<String, List<String>> said = rows.stream()
                .collect(Collectors.groupingBy(
                        t -> t.get(0, String.class),
                        Collectors.mapping(t -> t.get(1, String.class), Collectors.toList())));
        List<String> kept = said.getOrDefault("KEPT", List.of());
        Map<Boolean, List<LocalDate>> parted =
                quarters.stream().collect(Collectors.partitioningBy(q -> kept.contains(q.toString())));
        return new Known(
                parted.getOrDefault(true, List.of()),
                parted.getOrDefault(false, List.of()),
                said.getOrDefault("CHANGED", List.of()),
                figures,
                today);
    }

    /**
     * The rows of one count: its quarter's last day, its territory, and its figures.
     *
     * @param territory one inside the scope; null for all of it
     */
    List<Tuple> rows(TerritoryScope scope, @Nullable String territory, MeansCount count, Known known) {
        List<Tuple> rows = new ArrayList<>();
        String within = territory == null ? scope.prefix() : territory;
        if (!within.startsWith(scope.prefix())) {
            return rows;
        }
        if (!known.kept().isEmpty()) {
            rows.addAll(list(em.createNativeQuery(
                            "select * from " + count.table()
                                    + " where until = any(cast(string_to_array(:quarters, ',') as date[]))"
                                    + " and starts_with(territory_code, :within)"
                                    + " and not territory_code = any(string_to_array(:changed, ','))",
                            Tuple.class)
                    .setParameter("quarters", joined(known.kept()))
                    .setParameter("within", within)
                    .setParameter("changed", joined(known.changed()))));
        }
        List<String> changed =
                known.changed().stream().filter(code -> code.startsWith(within)).toList();
        if (!known.kept().isEmpty() && !changed.isEmpty()) {
            rows.addAll(list(counted(count, "", known.kept(), changed, within, known.figures(), known.today())));
        }
        if (!known.others().isEmpty()) {
            rows.addAll(list(counted(count, "", known.others(), List.of(), within, known.figures(), known.today())));
        }
        return rows;
    }

    /**
     * Counts anew where something has changed, and the quarters that are not kept yet. On several servers the first one does it
     * and the others do not wait. The marks are taken away before it is counted: what changes meanwhile has a mark of its own.
     */
    public void refresh(LocalDate today, Instant now) {
        boolean mine = (boolean)
                em.createNativeQuery("select pg_try_advisory_xact_lock(hashtext('means_quarter'))", Boolean.class)
                        .getSingleResult();
        if (!mine) {
            return;
        }
        List<String> changed = list(em.createNativeQuery(
                "with gone as (delete from means_mark returning territory_code) select distinct territory_code from gone",
                String.class));
        Figures figures = figures(today);
        YearMonth newest = YearMonth.from(today).minusMonths((today.getMonthValue() - 1) % 3 + 1L);
        List<LocalDate> wanted = IntStream.range(0, KEPT)
                .mapToObj(i -> newest.minusMonths(3L * i).atEndOfMonth())
                .toList();
        em.createNativeQuery("delete from means_quarter where hours_target <> :target or red_vacancy <> :vacancy"
                        + " or not until = any(cast(string_to_array(:quarters, ',') as date[]))")
                .setParameter("target", figures.target())
                .setParameter("vacancy", figures.vacancy())
                .setParameter("quarters", joined(wanted))
                .executeUpdate();
        List<LocalDate> kept = list(em.createNativeQuery("select until from means_quarter", LocalDate.class));
        TreeSet<LocalDate> missing = new TreeSet<>(wanted);
        missing.removeAll(kept);
        for (MeansCount count : MeansCount.values()) {
            if (!missing.isEmpty()) {
                em.createNativeQuery("delete from " + count.table()
                                + " where not until = any(cast(string_to_array(:kept, ',') as date[]))")
                        .setParameter("kept", joined(kept))
                        .executeUpdate();
                keep(count, missing, List.of(), figures, today);
            }
            if (!kept.isEmpty() && !changed.isEmpty()) {
                em.createNativeQuery("delete from " + count.table()
                                + " where territory_code = any(string_to_array(:changed, ','))"
                                + " and until = any(cast(string_to_array(:kept, ',') as date[]))")
                        .setParameter("changed", joined(changed))
                        .setParameter("kept", joined(kept))
                        .executeUpdate();
                keep(count, kept, changed, figures, today);
            }
        }
        missing.forEach(
                quarter -> em.createNativeQuery("insert into means_quarter (until, hours_target, red_vacancy, as_of)"
                                + " values (:until, :target, :vacancy, :now)")
                        .setParameter("until", quarter)
                        .setParameter("target", figures.target())
                        .setParameter("vacancy", figures.vacancy())
                        .setParameter("now", now)
                        .executeUpdate());
    }

    private void keep(
            MeansCount count, Collection<LocalDate> quarters, List<String> places, Figures figures, LocalDate today) {
        counted(count, "insert into " + count.table() + " ", quarters, places, "", figures, today)
                .executeUpdate();
    }

    /** @param into what the rows are for; nothing where they are read */
    private Query counted(
            MeansCount count,
            String into,
            Collection<LocalDate> quarters,
            List<String> places,
            String within,
            Figures figures,
            LocalDate today) {
        String sql = into + count.sql();
        Query query = (into.isEmpty() ? em.createNativeQuery(sql, Tuple.class) : em.createNativeQuery(sql))
                .setParameter("quarters", joined(quarters))
                .setParameter("places", joined(places))
                .setParameter("within", within);
        Map<String, Object> more =
                Map.of("target", figures.target(), "vacancy", figures.vacancy(), "today", today.withDayOfMonth(1));
        more.forEach((name, value) -> {
            if (sql.contains(":" + name)) {
                query.setParameter(name, value);
            }
        });
        return query;
    }

    private Figures figures(LocalDate today) {
        return new Figures(
                settings.require(TARGET, today).number(),
                settings.require(VACANCY, today).number());
    }

    private static String joined(Collection<?> parts) {
        return parts.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> list(Query query) {
        return query.getResultList();
    }
}
