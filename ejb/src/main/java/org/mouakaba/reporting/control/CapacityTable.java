package org.mouakaba.reporting.control;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.platform.Label;
import org.mouakaba.reporting.boundary.CapacityCriteria;
import org.mouakaba.reporting.boundary.CapacityReport;
import org.mouakaba.reporting.boundary.CapacityReport.Mix;
import org.mouakaba.reporting.boundary.CapacityReport.Quarter;
import org.mouakaba.reporting.boundary.CapacityReport.Row;
import org.mouakaba.reporting.boundary.CaseQuarter;
import org.mouakaba.reporting.boundary.Demand;
import org.mouakaba.reporting.boundary.Means;
import org.mouakaba.reporting.boundary.MixKind;
import org.mouakaba.reporting.boundary.Residents;
import org.mouakaba.reporting.control.MeansCountRepository.Known;
import org.mouakaba.setting.boundary.SettingValue;
import org.mouakaba.territory.boundary.TerritoryEntry;

/** Puts what was counted into the report on the means: the country by regions, a region by its provinces. */
public class CapacityTable {

    private static final int QUARTERS = 4;
    private static final int REGION = 2;

    @Inject
    MeansRepository means;

    @Inject
    StrainRepository strain;

    @Inject
    CaseQuarterRepository cases;

    @Inject
    MixRepository mixes;

    @Inject
    StructureRepository structures;

    /**
     * For whom, and by which figures of the settings.
     *
     * @param territories regions before their provinces
     */
    public record Frame(
            TerritoryScope scope,
            CapacityCriteria criteria,
            List<TerritoryEntry> territories,
            Map<String, SettingValue> settings,
            LocalDate today) {

        public Frame {
            territories = List.copyOf(territories);
            settings = Map.copyOf(settings);
        }

        BigDecimal number(String key) {
            SettingValue value = settings.get(key);
            if (value == null) {
                throw new IllegalStateException("no setting " + key);
            }
            return value.number();
        }

        int smallest() {
            return number("report.smallest-cell").intValue();
        }

        String narrowest() {
            String territory = criteria.territory();
            return territory == null ? scope.prefix() : territory;
        }
    }

    public CapacityReport report(Frame frame, Instant now) {
        CapacityCriteria criteria = frame.criteria();
        Known known = means.known(criteria, frame.today());
        Map<LocalDate, Map<String, Means>> places = means.places(known);
        Map<LocalDate, Map<String, Residents>> residents = residents(frame, known, places);
        Map<LocalDate, Map<String, Means>> quarters = means.byProvince(frame.scope(), criteria, known, places);
        Map<String, List<CaseQuarter>> counted = cases.of(frame.scope(), criteria.territory(), criteria.until());
        Map<String, Means> provinces = withPopulation(frame, quarters.getOrDefault(criteria.until(), Map.of()));
        LocalDate day = criteria.until().isBefore(frame.today()) ? criteria.until() : frame.today();
        strain.byProvince(
                        frame.scope(),
                        criteria,
                        day,
                        frame.number("funding.late-days").intValue())
                .forEach((code, more) -> provinces.merge(code, more, Means::plus));
        List<Row> rows = new ArrayList<>();
        for (TerritoryEntry t : frame.territories()) {
            boolean shown = frame.narrowest().isEmpty()
                    ? t.code().length() == REGION
                    : t.code().length() > REGION && t.code().startsWith(frame.narrowest());
            if (shown) {
                rows.add(row(
                        frame,
                        t.code(),
                        sum(provinces, t.code()),
                        of(counted.get(t.code()), criteria.until()),
                        of(residents, criteria.until(), t.code())));
            }
        }
        String whole = frame.narrowest();
        Row total = row(
                frame,
                whole,
                sum(provinces, ""),
                of(counted.get(whole), criteria.until()),
                of(residents, criteria.until(), whole));
        return new CapacityReport(
                criteria,
                now,
                rows,
                total,
                trend(frame, quarters, counted.get(whole), residents, total),
                mixes(frame, known, rows, total),
                structures.red(frame.scope(), criteria, known, frame.smallest()),
                new CapacityReport.Counted(!counted.isEmpty(), strain.weighedAt(), frame.smallest()),
                new CapacityReport.Thresholds(
                        frame.number("load.capacity").intValue(),
                        frame.number("load.band.overloaded").intValue(),
                        frame.number("funding.late-days").intValue(),
                        frame.number("report.red-vacancy").intValue()));
    }

    private static Map<String, Means> withPopulation(Frame frame, Map<String, Means> counted) {
        Map<String, Means> all = new TreeMap<>(counted);
        for (TerritoryEntry t : frame.territories()) {
            Integer people = t.population();
            if (people != null && t.code().length() > REGION && t.code().startsWith(frame.narrowest())) {
                all.merge(t.code(), Means.of(people), Means::plus);
            }
        }
        return all;
    }

    /** What may be shown of the people in establishments, by quarter and territory; by sex and age for the newest. */
    private Map<LocalDate, Map<String, Residents>> residents(
            Frame frame, Known known, Map<LocalDate, Map<String, Means>> places) {
        TerritoryTree tree = TerritoryTree.of(frame.territories());
        Map<LocalDate, Map<String, Residents>> residents = new TreeMap<>();
        places.forEach((quarter, provinces) -> {
            ResidentCube cube = ResidentCube.of(tree, provinces);
            if (quarter.equals(frame.criteria().until())) {
                means.residents(known.of(quarter), cube);
            }
            residents.put(quarter, cube.published(quarter, frame.smallest()));
        });
        return residents;
    }

    private static Residents of(Map<LocalDate, Map<String, Residents>> residents, LocalDate quarter, String code) {
        return residents.getOrDefault(quarter, Map.of()).getOrDefault(code, Residents.HIDDEN);
    }

    private static Row row(Frame frame, String code, Means means, CaseQuarter quarter, Residents residents) {
        return new Row(
                code,
                name(frame, code),
                means,
                new Demand(
                        quarter,
                        frame.number("load.capacity"),
                        means.workforce().available(),
                        means.population()),
                residents);
    }

    private static @Nullable Label name(Frame frame, String code) {
        return frame.territories().stream()
                .filter(t -> t.code().equals(code))
                .map(TerritoryEntry::name)
                .findFirst()
                .orElse(null);
    }

    private static CaseQuarter of(@Nullable List<CaseQuarter> quarters, LocalDate end) {
        return quarters == null
                ? CaseQuarter.unknown(end)
                : quarters.stream().filter(q -> q.end().equals(end)).findFirst().orElse(CaseQuarter.unknown(end));
    }

    private static List<Quarter> trend(
            Frame frame,
            Map<LocalDate, Map<String, Means>> quarters,
            @Nullable List<CaseQuarter> counted,
            Map<LocalDate, Map<String, Residents>> residents,
            Row total) {
        List<Quarter> trend = new ArrayList<>();
        CapacityCriteria at = frame.criteria();
        trend.add(new Quarter(at.year(), at.quarter(), total));
        for (int i = 1; i < QUARTERS; i++) {
            at = at.before();
            Means then = sum(withPopulation(frame, quarters.getOrDefault(at.until(), Map.of())), "");
            Residents people = of(residents, at.until(), total.code());
            trend.add(
                    0,
                    new Quarter(
                            at.year(), at.quarter(), row(frame, total.code(), then, of(counted, at.until()), people)));
        }
        return trend;
    }

    private static Means sum(Map<String, Means> provinces, String prefix) {
        return provinces.entrySet().stream()
                .filter(e -> e.getKey().startsWith(prefix))
                .map(Map.Entry::getValue)
                .reduce(Means.NONE, Means::plus);
    }

    private List<Mix> mixes(Frame frame, Known known, List<Row> rows, Row total) {
        List<Mix> all = new ArrayList<>();
        mixes.of(frame.scope(), frame.criteria(), known).forEach((kind, byCode) -> {
            // What was not said comes last.
            List<String> codes = byCode.keySet().stream()
                    .sorted(Comparator.comparing(String::isEmpty).thenComparing(code -> code))
                    .toList();
            all.add(new Mix(
                    kind,
                    codes,
                    rows.stream()
                            .map(row -> line(row, row.code(), codes, byCode))
                            .toList(),
                    line(total, "", codes, byCode)));
        });
        addResidents(all, MixKind.PLACES_SEX, rows, total, Residents::bySex);
        addResidents(all, MixKind.PLACES_AGE, rows, total, Residents::byAge);
        return all;
    }

    private static Mix.Line line(
            Row row, String prefix, List<String> codes, Map<String, Map<String, BigDecimal>> byCode) {
        List<@Nullable BigDecimal> counts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (String code : codes) {
            BigDecimal count = byCode.getOrDefault(code, new HashMap<>()).entrySet().stream()
                    .filter(e -> e.getKey().startsWith(prefix))
                    .map(Map.Entry::getValue)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            counts.add(count);
            sum = sum.add(count);
        }
        return new Mix.Line(row.code(), row.name(), counts, sum);
    }

    private static void addResidents(
            List<Mix> all,
            MixKind kind,
            List<Row> rows,
            Row total,
            Function<Residents, Map<String, @Nullable Integer>> parts) {
        List<String> codes = List.copyOf(parts.apply(total.residents()).keySet());
        if (!codes.isEmpty()) {
            all.add(new Mix(
                    kind,
                    codes,
                    rows.stream().map(row -> line(row, codes, parts)).toList(),
                    line(total, codes, parts)));
        }
    }

    private static Mix.Line line(
            Row row, List<String> codes, Function<Residents, Map<String, @Nullable Integer>> parts) {
        List<@Nullable BigDecimal> counts = new ArrayList<>();
        for (String code : codes) {
            counts.add(number(parts.apply(row.residents()).get(code)));
        }
        return new Mix.Line(
                row.code(), row.name(), counts, number(row.residents().occupied()));
    }

    private static @Nullable BigDecimal number(@Nullable Integer count) {
        return count == null ? null : BigDecimal.valueOf(count);
    }
}
