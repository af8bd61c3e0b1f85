package org.mouakaba.web.reporting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.reporting.boundary.CapacityCriteria;
import org.mouakaba.reporting.boundary.FundingCriteria;
import org.mouakaba.reporting.boundary.Indicator;

/** Whose means are looked at, as it stands in the address. Without a word, the last quarter that is over. */
public class CapacityFilter implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FundingFilter time = new FundingFilter();
    private @Nullable String map;
    private @Nullable String trend;

    CapacityCriteria toCriteria(LocalDate today) {
        return of(time, today);
    }

    /** Of a year alone the last quarter, where it stands whole. */
    static CapacityCriteria of(FundingFilter filter, LocalDate today) {
        FundingCriteria asked = filter.toCriteria(today);
        Integer quarter = asked.quarter();
        return new CapacityCriteria(asked.year(), quarter == null ? 4 : quarter, asked.territory());
    }

    /** What the map shows. */
    public Indicator getMapped() {
        return one(Indicator.ofTheMap(), map);
    }

    /** What the four quarters are compared by. */
    public Indicator getCompared() {
        return one(Indicator.ofTheTrend(), trend);
    }

    private static Indicator one(List<Indicator> offered, @Nullable String name) {
        return offered.stream().filter(i -> i.name().equals(name)).findFirst().orElse(offered.get(0));
    }

    public @Nullable String getYear() {
        return time.getYear();
    }

    public void setYear(@Nullable String year) {
        time.setYear(year);
    }

    public @Nullable String getQuarter() {
        return time.getQuarter();
    }

    public void setQuarter(@Nullable String quarter) {
        time.setQuarter(quarter);
    }

    public @Nullable String getTerritory() {
        return time.getTerritory();
    }

    public void setTerritory(@Nullable String territory) {
        time.setTerritory(territory);
    }

    public @Nullable String getMap() {
        return map;
    }

    public void setMap(@Nullable String map) {
        this.map = map;
    }

    public @Nullable String getTrend() {
        return trend;
    }

    public void setTrend(@Nullable String trend) {
        this.trend = trend;
    }
}
