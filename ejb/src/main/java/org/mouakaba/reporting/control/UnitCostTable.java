package org.mouakaba.reporting.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.Balance;
import org.mouakaba.platform.Label;
import org.mouakaba.reporting.boundary.CaseQuarter;
import org.mouakaba.reporting.boundary.UnitCosts;
import org.mouakaba.reporting.boundary.UnitCosts.Counts;
import org.mouakaba.reporting.boundary.UnitCosts.Place;
import org.mouakaba.territory.boundary.TerritoryEntry;

/**
 * Puts money beside cases, place by place. What was spent for a region as a whole is parted among its provinces by their
 * weighted case-months (product default), as far as these may be shown.
 */
final class UnitCostTable {

    static final int REGION = 2;
    static final int PROVINCE = 6;

    /** Services by which people stay somewhere (code list {@code service_type}). */
    private static final Set<String> STAYS = Set.of("EMERGENCY_SHELTER", "RESIDENTIAL", "STUDENT_HOUSE");

    private final List<TerritoryEntry> territories;
    private final String narrowest;
    private final int year;
    private final int quarter;

    /** @param quarter the last one of the year that counts */
    UnitCostTable(List<TerritoryEntry> territories, String narrowest, int year, int quarter) {
        this.territories = territories;
        this.narrowest = narrowest;
        this.year = year;
        this.quarter = quarter;
    }

    /**
     * @param money by service type and place
     * @param cases the four quarters up to {@code quarter}, by territory
     * @param days place-days occupied, by territory; absent where they are hidden
     */
    UnitCosts costs(
            Map<String, Map<String, Balance>> money,
            Map<String, List<CaseQuarter>> cases,
            Map<String, Long> days,
            List<UnitCosts.Quarter> trend) {
        boolean apart = narrowest.length() == REGION;
        BigDecimal whole = spent(money, narrowest, apart, Set.of());
        @Nullable BigDecimal months = counts(cases, narrowest).weightedMonths();
        List<Place> places = new ArrayList<>();
        for (TerritoryEntry territory : territories) {
            if (isPart(territory.code())) {
                Counts counts = counts(cases, territory.code());
                BigDecimal share = apart ? share(whole, counts.weightedMonths(), months) : Balance.NOUGHT;
                places.add(place(territory.code(), territory.name(), money, counts, share, days, false));
            }
        }
        Place total = place(narrowest, null, money, counts(cases, narrowest), Balance.NOUGHT, days, true);
        return new UnitCosts(
                LocalDate.of(year, 1, 1), YearMonth.of(year, quarter * 3).atEndOfMonth(), places, total, trend, apart);
    }

    private boolean isPart(String code) {
        return narrowest.isEmpty()
                ? code.length() == REGION
                : narrowest.length() == REGION && code.length() == PROVINCE && code.startsWith(narrowest);
    }

    private static Place place(
            String code,
            @Nullable Label name,
            Map<String, Map<String, Balance>> money,
            Counts counts,
            @Nullable BigDecimal share,
            Map<String, Long> days,
            boolean below) {
        return new Place(
                code,
                name,
                spent(money, code, !below, Set.of()),
                share,
                spent(money, code, !below, STAYS),
                spent(money, code, !below, money.keySet()).subtract(spent(money, code, !below, Set.of(""))),
                counts,
                days.get(code));
    }

    /**
     * @param exactly whether what lies below the place counts for nothing
     * @param services of these only; all where empty
     */
    private static BigDecimal spent(
            Map<String, Map<String, Balance>> money, String code, boolean exactly, Set<String> services) {
        BigDecimal spent = Balance.NOUGHT;
        for (Map.Entry<String, Map<String, Balance>> service : money.entrySet()) {
            if (services.isEmpty() || services.contains(service.getKey())) {
                for (Map.Entry<String, Balance> place : service.getValue().entrySet()) {
                    boolean counts = exactly
                            ? place.getKey().equals(code)
                            : place.getKey().startsWith(code);
                    spent = counts ? spent.add(place.getValue().spent()) : spent;
                }
            }
        }
        return spent;
    }

    private Counts counts(Map<String, List<CaseQuarter>> cases, String code) {
        List<CaseQuarter> four = cases.getOrDefault(code, List.of());
        return Counts.of(four.stream().filter(q -> q.end().getYear() == year).toList());
    }

    private static @Nullable BigDecimal share(BigDecimal whole, @Nullable BigDecimal part, @Nullable BigDecimal all) {
        if (whole.signum() == 0) {
            return Balance.NOUGHT;
        }
        return part == null || all == null || all.signum() == 0
                ? null
                : whole.multiply(part).divide(all, 2, RoundingMode.HALF_UP);
    }
}
