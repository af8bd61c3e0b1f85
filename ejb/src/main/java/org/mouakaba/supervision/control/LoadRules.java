package org.mouakaba.supervision.control;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.CaseStatus;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.setting.boundary.SettingValue;
import org.mouakaba.supervision.boundary.Load;
import org.mouakaba.supervision.boundary.LoadBand;
import org.mouakaba.supervision.boundary.LoadPart;

/**
 * The weighted caseload (domain dossier 3.7): a case weighs {@code risk × stage + modifiers}, a suspended or waiting one
 * by its status instead of its risk; a worker can carry {@code 30 × FTE × (1 − other duties)}. All figures are settings.
 * Because each line of the sum is weight × number, a supervisor can check it by hand.
 *
 * @param settings all settings that begin with {@code load.}
 */
public record LoadRules(Map<String, SettingValue> settings) {

    public static final String PREFIX = "load.";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> ORDER = List.of("HIGH", "MEDIUM", "LOW", "SUSPENDED", "WAITING");

    public LoadRules {
        settings = Map.copyOf(settings);
    }

    public Load load(List<CaseGroup> groups, BigDecimal fte, BigDecimal otherDuties) {
        List<LoadPart> parts = new ArrayList<>(cases(groups));
        extra(
                parts,
                "COURT",
                "court-measure",
                groups.stream().mapToLong(CaseGroup::court).sum());
        extra(
                parts,
                "TRAVEL",
                "travel",
                groups.stream().mapToLong(CaseGroup::travel).sum());
        extra(
                parts,
                "SIBLINGS",
                "sibling",
                groups.stream().mapToLong(CaseGroup::siblings).sum());
        extra(
                parts,
                "INTERPRETER",
                "interpreter",
                groups.stream().mapToLong(CaseGroup::interpreter).sum());
        return of(
                groups.stream().mapToLong(CaseGroup::cases).sum(),
                groups.stream()
                        .filter(g -> g.risk() == RiskLevel.HIGH)
                        .mapToLong(CaseGroup::cases)
                        .sum(),
                parts.stream().map(LoadPart::points).reduce(BigDecimal.ZERO, BigDecimal::add),
                capacity(fte, otherDuties),
                parts);
    }

    public BigDecimal capacity(BigDecimal fte, BigDecimal otherDuties) {
        return value("capacity").multiply(fte).multiply(BigDecimal.ONE.subtract(otherDuties));
    }

    /** The load with other points and one case more or less: what a move would make of it. */
    public Load changed(Load load, BigDecimal points, int cases) {
        return of(load.cases() + cases, load.high(), load.points().add(points), load.capacity(), List.of());
    }

    /** How many other cases of a household count on one case at most. */
    public int mostSiblings() {
        return value("sibling-maximum")
                .divide(value("sibling"), 0, RoundingMode.DOWN)
                .intValueExact();
    }

    /**
     * What one case adds to a worker who carries {@code siblings} others of its household, or takes away with it: its own
     * weight, and what it and they weigh more by being together.
     */
    public BigDecimal added(CaseGroup one, long siblings) {
        BigDecimal own = load(List.of(one), BigDecimal.ONE, BigDecimal.ZERO).points();
        return own.add(together(siblings + 1)).subtract(together(siblings));
    }

    private BigDecimal together(long cases) {
        long each = Math.min(Math.max(cases - 1, 0), mostSiblings());
        return value("sibling").multiply(BigDecimal.valueOf(cases * each));
    }

    private List<LoadPart> cases(List<CaseGroup> groups) {
        Map<String, LoadPart> lines = new LinkedHashMap<>();
        groups.stream()
                .sorted(Comparator.comparing(LoadRules::order).thenComparing(CaseGroup::stage))
                .forEach(group -> lines.merge(
                        what(group) + group.stage(),
                        line(what(group), group.stage(), group.cases()),
                        (a, b) -> line(a.what(), group.stage(), a.number() + b.number())));
        return List.copyOf(lines.values());
    }

    private LoadPart line(String what, CaseStage stage, long number) {
        BigDecimal weight = weight(what);
        BigDecimal factor = value("stage." + stage);
        return new LoadPart(
                what, stage, weight, factor, number, weight.multiply(factor).multiply(BigDecimal.valueOf(number)));
    }

    private void extra(List<LoadPart> parts, String what, String setting, long number) {
        if (number > 0) {
            BigDecimal weight = value(setting);
            parts.add(new LoadPart(what, null, weight, null, number, weight.multiply(BigDecimal.valueOf(number))));
        }
    }

    private Load of(long cases, long high, BigDecimal points, BigDecimal capacity, List<LoadPart> parts) {
        BigDecimal percent = points.multiply(HUNDRED).divide(capacity, MathContext.DECIMAL64);
        return new Load(cases, high, points, capacity, percent, band(percent), parts);
    }

    LoadBand band(BigDecimal percent) {
        if (percent.compareTo(value("band.overloaded")) > 0) {
            return LoadBand.OVERLOADED;
        }
        if (percent.compareTo(value("band.watch")) > 0) {
            return LoadBand.WATCH;
        }
        return percent.compareTo(value("band.balanced")) < 0 ? LoadBand.FREE : LoadBand.BALANCED;
    }

    private BigDecimal weight(String what) {
        return switch (what) {
            case "SUSPENDED" -> value("suspended");
            case "WAITING" -> value("waiting");
            default -> value("risk." + what);
        };
    }

    private static String what(CaseGroup group) {
        return group.status() == CaseStatus.SUSPENDED || group.status() == CaseStatus.WAITING
                ? group.status().name()
                : group.risk().name();
    }

    private static int order(CaseGroup group) {
        return ORDER.indexOf(what(group));
    }

    private BigDecimal value(String name) {
        SettingValue value = settings.get(PREFIX + name);
        if (value == null) {
            throw new IllegalStateException("no setting " + PREFIX + name);
        }
        return value.number();
    }
}
