package org.mouakaba.assessment.boundary;

import java.util.Map;
import org.mouakaba.instrument.boundary.Form;

/**
 * A filled instrument, whole.
 *
 * @param form the very edition it was begun under
 * @param answers by path
 * @param workable whether the reader may go on with it, or correct it
 */
public record FilledDetail(FilledLine line, Form form, Map<String, String> answers, boolean workable, long version) {

    public FilledDetail {
        answers = Map.copyOf(answers);
    }
}
