package org.mouakaba.household.control;

import java.util.List;
import org.mouakaba.household.boundary.PersonColumn;

/** What is wrong with one cell: the column, the key of a sentence and its values. */
record RowProblem(PersonColumn column, String key, List<Object> arguments) {

    RowProblem {
        arguments = List.copyOf(arguments);
    }

    static RowProblem in(PersonColumn column, String key, Object... arguments) {
        return new RowProblem(column, key, List.of(arguments));
    }
}
