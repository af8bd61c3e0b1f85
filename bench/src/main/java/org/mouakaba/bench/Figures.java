package org.mouakaba.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** How long each kind of page took, beside how long it may and how long its bare statements took. */
final class Figures {

    private static final int SHOWN_FAULTS = 5;

    private final Map<Kind, Histogram> times = new EnumMap<>(Kind.class);
    private final Map<Kind, Histogram> bare = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> errors = new EnumMap<>(Kind.class);
    private final Map<String, Integer> faults = new LinkedHashMap<>();
    private final Histogram all = new Histogram(3);

    synchronized void add(Kind kind, Answer answer) {
        times.computeIfAbsent(kind, unused -> new Histogram(3)).recordValue(answer.nanos() / 1000);
        all.recordValue(answer.nanos() / 1000);
        if (!answer.ok()) {
            errors.merge(kind, 1, Integer::sum);
            faults.merge("%s: %d at %s".formatted(kind.label, answer.status(), answer.at()), 1, Integer::sum);
        }
    }

    synchronized void addBare(Kind kind, long nanos) {
        bare.computeIfAbsent(kind, unused -> new Histogram(3)).recordValue(nanos / 1000);
    }

    synchronized boolean kept() {
        return errors.isEmpty() && times.entrySet().stream().allMatch(e -> at(e.getValue(), 95) <= e.getKey().limit);
    }

    private static double at(Histogram times, double percentile) {
        return times.getValueAtPercentile(percentile) / 1000.0;
    }

    /** One line for the whole of it. */
    synchronized String line(int users, Duration measured) {
        return String.format(
                Locale.ROOT,
                "| %d | %d | %.1f | %.0f | %.0f | %d | %s |",
                users,
                all.getTotalCount(),
                all.getTotalCount() / (measured.toMillis() / 1000.0),
                at(all, 50),
                at(all, 95),
                errors.values().stream().mapToInt(Integer::intValue).sum(),
                kept() ? "all" : "**not all**");
    }

    synchronized void print(PrintStream out) {
        out.println("| page | count | p50 ms | p95 ms | limit | max ms | bare SQL p50 ms | bare SQL p95 ms | errors |");
        out.println("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        times.forEach((kind, taken) -> out.println(String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %s | %d | %.0f | %s | %s | %d |",
                kind.label,
                taken.getTotalCount(),
                at(taken, 50),
                String.format(Locale.ROOT, at(taken, 95) > kind.limit ? "**%.0f**" : "%.0f", at(taken, 95)),
                kind.limit,
                taken.getMaxValue() / 1000.0,
                bare(kind, 50),
                bare(kind, 95),
                errors.getOrDefault(kind, 0))));
        faults.entrySet().stream()
                .limit(SHOWN_FAULTS)
                .forEach(fault -> out.println(fault.getValue() + " × " + fault.getKey()));
    }

    private String bare(Kind kind, double percentile) {
        Histogram asked = bare.get(kind);
        return asked == null ? "" : String.format(Locale.ROOT, "%.1f", at(asked, percentile));
    }
}
