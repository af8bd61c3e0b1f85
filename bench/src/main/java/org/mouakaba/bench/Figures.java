package org.mouakaba.bench;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** How long each kind of page took, beside how long it may. */
final class Figures {

    private static final int SHOWN_FAULTS = 5;

    private final Map<Kind, Histogram> times = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> errors = new EnumMap<>(Kind.class);
    private final Map<String, Integer> faults = new LinkedHashMap<>();

    synchronized void add(Kind kind, Answer answer) {
        times.computeIfAbsent(kind, unused -> new Histogram(3)).recordValue(answer.nanos() / 1000);
        if (!answer.ok()) {
            errors.merge(kind, 1, Integer::sum);
            faults.merge("%s: %d at %s".formatted(kind.label, answer.status(), answer.at()), 1, Integer::sum);
        }
    }

    synchronized boolean kept() {
        return errors.isEmpty() && times.entrySet().stream().allMatch(e -> p95(e.getValue()) <= e.getKey().limit);
    }

    private static double p95(Histogram times) {
        return times.getValueAtPercentile(95) / 1000.0;
    }

    synchronized void print(PrintStream out) {
        out.println("| page | count | p50 ms | p95 ms | limit | p99 ms | max ms | errors |");
        out.println("|---|--:|--:|--:|--:|--:|--:|--:|");
        times.forEach((kind, all) -> out.println(String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %s%.0f%s | %d | %.0f | %.0f | %d |",
                kind.label,
                all.getTotalCount(),
                all.getValueAtPercentile(50) / 1000.0,
                p95(all) > kind.limit ? "**" : "",
                p95(all),
                p95(all) > kind.limit ? "**" : "",
                kind.limit,
                all.getValueAtPercentile(99) / 1000.0,
                all.getMaxValue() / 1000.0,
                errors.getOrDefault(kind, 0))));
        faults.entrySet().stream()
                .limit(SHOWN_FAULTS)
                .forEach(fault -> out.println(fault.getValue() + " × " + fault.getKey()));
    }
}
