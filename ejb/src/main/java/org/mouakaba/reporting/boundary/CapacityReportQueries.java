package org.mouakaba.reporting.boundary;

import static org.mouakaba.access.boundary.Role.ADMINISTRATOR;
import static org.mouakaba.access.boundary.Role.PROVINCIAL_DELEGATE;
import static org.mouakaba.access.boundary.Role.REGIONAL_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mouakaba.access.boundary.CurrentActor;
import org.mouakaba.access.boundary.TerritoryScope;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.reporting.control.MeansRepository;
import org.mouakaba.setting.boundary.SettingQueries;
import org.mouakaba.territory.boundary.TerritoryEntry;
import org.mouakaba.territory.boundary.TerritoryQueries;

/** The report on the means of the territory that the reader answers for: workers, posts, places. It counts no case. */
@Stateless
@Recorded
@RolesAllowed({ADMINISTRATOR, PROVINCIAL_DELEGATE, REGIONAL_COORDINATOR})
public class CapacityReportQueries {

    private static final String TARGET = "training.hours-target";
    private static final int QUARTERS = 4;
    private static final int REGION = 2;

    @Inject
    MeansRepository means;

    @Inject
    TerritoryQueries territories;

    @Inject
    SettingQueries settings;

    @Inject
    CurrentActor currentActor;

    @Inject
    Clock clock;

    /** A constant number of statements: two for each quarter of the trend, and one more where something has changed. */
    public CapacityReport report(@Valid @NotNull CapacityCriteria criteria) {
        TerritoryScope scope = TerritoryScope.of(currentActor.get());
        String narrowest = criteria.territory() == null ? scope.prefix() : criteria.territory();
        Map<String, Means> provinces = provinces(scope, criteria);
        List<CapacityReport.Row> rows = new ArrayList<>();
        for (TerritoryEntry territory : territories.upToProvinces()) {
            boolean shown =
                    narrowest.isEmpty() ? territory.code().length() == REGION : provinces.containsKey(territory.code());
            if (shown) {
                rows.add(new CapacityReport.Row(territory.code(), territory.name(), sum(provinces, territory.code())));
            }
        }
        List<CapacityReport.Quarter> trend = new ArrayList<>();
        CapacityCriteria at = criteria;
        for (int i = 0; i < QUARTERS; i++) {
            Means whole = i == 0 ? sum(provinces, "") : sum(provinces(scope, at), "");
            trend.add(0, new CapacityReport.Quarter(at.year(), at.quarter(), whole));
            at = at.before();
        }
        return new CapacityReport(criteria, clock.instant(), rows, sum(provinces, ""), trend);
    }

    private Map<String, Means> provinces(TerritoryScope scope, CapacityCriteria criteria) {
        LocalDate today = LocalDate.now(clock.withZone(SystemClock.ZONE));
        BigDecimal target = settings.require(TARGET, today).number();
        Map<String, Means> all = new TreeMap<>(means.byProvince(scope, criteria, target, today));
        String narrowest = criteria.territory() == null ? scope.prefix() : criteria.territory();
        for (TerritoryEntry t : territories.upToProvinces()) {
            Integer people = t.population();
            if (people != null && t.code().length() > REGION && t.code().startsWith(narrowest)) {
                all.merge(
                        t.code(),
                        new Means(people, Means.NONE.workforce(), Means.NONE.posts(), Means.NONE.places()),
                        Means::plus);
            }
        }
        return all;
    }

    private static Means sum(Map<String, Means> provinces, String prefix) {
        return provinces.entrySet().stream()
                .filter(e -> e.getKey().startsWith(prefix))
                .map(Map.Entry::getValue)
                .reduce(Means.NONE, Means::plus);
    }
}
