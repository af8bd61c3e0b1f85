package org.mouakaba.job.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a job says of one line.
 *
 * @param number of the line, from 1
 * @param outcome what was done, or would be: a word of the kind of the job
 * @param about what the line is about
 * @param place the column that the problem is in
 * @param problem key of the sentence that says what is wrong; null where nothing is
 * @param arguments values of that sentence: numbers and texts
 */
public record JobLine(
        JobLineId id,
        int number,
        String outcome,
        String about,
        @Nullable String place,
        @Nullable String problem,
        List<Object> arguments) {

    public JobLine {
        arguments = List.copyOf(arguments);
    }
}
