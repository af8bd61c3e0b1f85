package org.mouakaba.assessment.boundary;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the comprehensive assessment goes on from: the draft, else the latest completed one, else nothing.
 *
 * @param version of the draft; null where none is begun
 */
public record NeedsDraft(
        Instrument instrument,
        Map<String, String> answers,
        @Nullable Long version) {

    public NeedsDraft {
        answers = Map.copyOf(answers);
    }
}
