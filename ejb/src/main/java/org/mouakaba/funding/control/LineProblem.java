package org.mouakaba.funding.control;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.PaymentColumn;

/** What is wrong with a line: the key of a sentence, its values, and the column that it is about. */
public record LineProblem(@Nullable PaymentColumn column, String key, List<Object> arguments) {

    public LineProblem {
        arguments = List.copyOf(arguments);
    }

    static LineProblem in(PaymentColumn column, String key, Object... arguments) {
        return new LineProblem(column, key, List.of(arguments));
    }
}
