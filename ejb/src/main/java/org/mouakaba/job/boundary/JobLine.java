package org.mouakaba.job.boundary;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.TimeOrderedId;

/**
 * What a job says of one line; of a line it may say several things.
 *
 * @param number of the line, from 1
 * @param outcome what was done, or would be: a word of the kind of the job
 * @param about what the line is about
 * @param place the column that the problem is in
 * @param problem key of the sentence that says what is wrong; null where nothing is
 * @param arguments values of that sentence: numbers and texts
 * @param subject the record that it is about, in the keys of the component; null where there is none
 */
public record JobLine(
        JobLineId id,
        int number,
        String outcome,
        String about,
        @Nullable String place,
        @Nullable String problem,
        List<Object> arguments,
        @Nullable UUID subject) {

    public JobLine {
        arguments = List.copyOf(arguments);
    }

    public static JobLine of(
            int number,
            String outcome,
            String about,
            @Nullable String place,
            @Nullable String problem,
            List<Object> arguments,
            @Nullable UUID subject) {
        return new JobLine(
                new JobLineId(TimeOrderedId.next()), number, outcome, about, place, problem, arguments, subject);
    }

    /** To a reader to whom the record may not be named. */
    public JobLine withoutSubject() {
        return new JobLine(id, number, outcome, about, place, problem, arguments, null);
    }
}
