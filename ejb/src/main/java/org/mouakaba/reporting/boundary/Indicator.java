package org.mouakaba.reporting.boundary;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the report on the means says of each territory, in the groups of the framework that it follows. */
public enum Indicator {
    FTE(Group.PLANNING, false),
    PER_INHABITANTS(Group.PLANNING, false),
    FUNDED(Group.PLANNING, false),
    FILLED(Group.PLANNING, false),
    VACANCY(Group.PLANNING, true),
    TURNOVER(Group.PLANNING, true),
    TENURE(Group.PLANNING, false),
    ACCREDITED(Group.PLANNING, true),
    WOMEN(Group.PLANNING, true),
    HOURS(Group.DEVELOPING, false),
    TRAINED(Group.DEVELOPING, true),
    OPEN_PER_FTE(Group.SUPPORTING, false),
    WEIGHTED_PER_FTE(Group.SUPPORTING, false),
    OVERLOADED(Group.SUPPORTING, true),
    PER_SUPERVISOR(Group.SUPPORTING, false),
    LATE_TRANCHES(Group.SUPPORTING, false),
    MONTHS_LATE(Group.SUPPORTING, false),
    UNPAID(Group.SUPPORTING, false),
    AUTHORISED(Group.ESTABLISHMENTS, false),
    OPEN_PLACES(Group.ESTABLISHMENTS, false),
    OCCUPIED(Group.ESTABLISHMENTS, false),
    OCCUPANCY(Group.ESTABLISHMENTS, true),
    CROWDED(Group.ESTABLISHMENTS, false),
    PER_EDUCATOR(Group.ESTABLISHMENTS, false),
    ABOVE_NORM(Group.ESTABLISHMENTS, false),
    WAITING(Group.ESTABLISHMENTS, false),
    REPORTED(Group.ESTABLISHMENTS, true),
    NEW_CASES(Group.DEMAND, false),
    NEW_PER_THOUSAND(Group.DEMAND, false),
    OPEN_CASES(Group.DEMAND, false),
    UNMET(Group.DEMAND, false),
    WEIGHTED(Group.DEMAND, false),
    NEEDED(Group.GAP, false),
    AVAILABLE(Group.GAP, false),
    GAP(Group.GAP, false);

    private final Group group;
    private final boolean percent;

    Indicator(Group group, boolean percent) {
        this.group = group;
        this.percent = percent;
    }

    /** As the framework of the Global Social Service Workforce Alliance parts them. */
    public enum Group {
        DEMAND,
        GAP,
        PLANNING,
        DEVELOPING,
        SUPPORTING,
        ESTABLISHMENTS;

        public List<Indicator> indicators() {
            return Stream.of(Indicator.values()).filter(i -> i.group == this).toList();
        }
    }

    /** Those that the four quarters are compared by. */
    public static List<Indicator> ofTheTrend() {
        return List.of(FTE, PER_INHABITANTS, OPEN_CASES, WEIGHTED, GAP, VACANCY, OCCUPANCY, WAITING);
    }

    /** Those that are drawn on a map. */
    public static List<Indicator> ofTheMap() {
        return List.of(GAP, VACANCY, OCCUPANCY);
    }

    public Group group() {
        return group;
    }

    public boolean percent() {
        return percent;
    }

    /** Whether it is made of counts of cases, some of which are hidden. */
    public boolean ofCases() {
        return group == Group.DEMAND
                || this == NEEDED
                || this == GAP
                || this == OPEN_PER_FTE
                || this == WEIGHTED_PER_FTE;
    }

    /** Null where it is hidden, and where what it is measured by is nought. */
    @Nullable
    BigDecimal of(Means means, Demand demand, Residents residents) {
        return switch (this) {
            case FTE -> means.workforce().fte();
            case PER_INHABITANTS -> means.perInhabitants();
            case FUNDED -> means.posts().funded();
            case FILLED -> means.posts().filled();
            case VACANCY -> means.vacancyRate();
            case TURNOVER -> means.turnover();
            case TENURE -> means.tenure();
            case ACCREDITED -> means.accreditedShare();
            case WOMEN -> means.womenShare();
            case HOURS -> means.hoursPerFte();
            case TRAINED -> means.trainedShare();
            case OPEN_PER_FTE -> demand.openPerFte();
            case WEIGHTED_PER_FTE -> demand.weightedPerFte();
            case OVERLOADED -> means.overloadedShare();
            case PER_SUPERVISOR -> means.perSupervisor();
            case LATE_TRANCHES -> whole(means.strain().tranches());
            case MONTHS_LATE -> whole(means.strain().monthsLate());
            case UNPAID -> whole(means.strain().unpaid());
            case AUTHORISED -> whole(means.places().authorised());
            case OPEN_PLACES -> whole(means.places().open());
            case OCCUPIED -> whole(residents.occupied());
            case OCCUPANCY -> residents.occupiedDays() == null ? null : means.occupancy();
            case CROWDED -> whole(means.places().crowded());
            case PER_EDUCATOR -> residents.occupied() == null ? null : means.residentsPerEducator();
            case ABOVE_NORM ->
                means.places().normed() == 0 ? null : whole(means.places().aboveNorm());
            case WAITING -> whole(residents.waiting());
            case REPORTED -> means.completeness();
            case NEW_CASES -> whole(demand.cases().opened());
            case NEW_PER_THOUSAND -> demand.newPerThousand();
            case OPEN_CASES -> whole(demand.cases().openAtEnd());
            case UNMET -> whole(demand.cases().unmet());
            case WEIGHTED -> demand.weighted();
            case NEEDED -> demand.needed();
            case AVAILABLE -> demand.available();
            case GAP -> demand.gap();
        };
    }

    /** Whether a count that it is made of is hidden. */
    boolean isHidden(CaseQuarter cases, Residents residents) {
        return switch (this) {
            case OCCUPIED, PER_EDUCATOR -> residents.occupied() == null;
            case OCCUPANCY -> residents.occupiedDays() == null;
            case WAITING -> residents.waiting() == null;
            case NEW_CASES, NEW_PER_THOUSAND -> cases.opened() == null;
            case OPEN_CASES, OPEN_PER_FTE -> cases.openAtEnd() == null;
            case UNMET -> cases.unmet() == null;
            case WEIGHTED, WEIGHTED_PER_FTE, NEEDED, GAP -> cases.weightedMonths() == null;
            default -> false;
        };
    }

    private static @Nullable BigDecimal whole(@Nullable Integer count) {
        return count == null ? null : BigDecimal.valueOf(count);
    }
}
