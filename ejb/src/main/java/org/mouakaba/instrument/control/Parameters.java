package org.mouakaba.instrument.control;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mouakaba.instrument.boundary.FormQuestionType;
import org.mouakaba.instrument.boundary.RangeBounds;

/** The parameters of a question: {@code start=1 end=10 step=1}. */
final class Parameters {

    private static final Set<String> BOUNDS = Set.of("start", "end", "step");

    private static final BigDecimal MOST_STEPS = BigDecimal.valueOf(10_000);

    private Parameters() {}

    static void read(FormNode node, Consumer<String> unsupported, Consumer<String> badRange) {
        String written = node.row.text("parameters");
        Map<String, String> values = new HashMap<>();
        for (String part : written.replaceAll("\\s*=\\s*", "=").split("[\\s,;]+", -1)) {
            int equals = part.indexOf('=');
            String key = part.substring(0, Math.max(equals, 0)).toLowerCase(Locale.ROOT);
            if (node.type == FormQuestionType.RANGE && BOUNDS.contains(key)) {
                values.put(key, part.substring(equals + 1));
            } else if (!part.isEmpty() && !changesNothing(node, part)) {
                unsupported.accept(part);
            }
        }
        if (node.type == FormQuestionType.RANGE) {
            RangeBounds bounds = bounds(values);
            if (bounds == null) {
                badRange.accept(written);
            }
            node.range = bounds;
        }
    }

    /** How high a field for text is, or that choices are not to be shuffled. */
    private static boolean changesNothing(FormNode node, String part) {
        return part.equalsIgnoreCase("randomize=false")
                || (node.type == FormQuestionType.TEXT && part.matches("rows=\\d+"));
    }

    private static @Nullable RangeBounds bounds(Map<String, String> values) {
        try {
            BigDecimal start = number(values.getOrDefault("start", "0"));
            BigDecimal end = number(values.getOrDefault("end", "10"));
            BigDecimal step = number(values.getOrDefault("step", "1")).abs();
            boolean fits = step.signum() > 0
                    && start.compareTo(end) < 0
                    && end.subtract(start).compareTo(step.multiply(MOST_STEPS)) <= 0;
            return fits ? new RangeBounds(start, end, step) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static BigDecimal number(String written) {
        if (!written.matches("-?\\d{1,9}(\\.\\d{1,6})?")) {
            throw new NumberFormatException(written);
        }
        return new BigDecimal(written);
    }
}
