package org.mouakaba.web.assessment;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.mouakaba.assessment.boundary.Instrument;

/** The answers to a questionnaire while they are given: a page writes texts and choices here, and ticks there. */
public class AnswerSheet implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Boolean> ticks = new HashMap<>();

    /** Goes on from what was answered before. */
    void fill(Map<String, String> answers) {
        answers.forEach((item, answer) -> {
            if (answer.equals(Instrument.YES)) {
                ticks.put(item, true);
            } else {
                texts.put(item, answer);
            }
        });
    }

    /** What was answered; a page writes null or nothing where an answer was not given. */
    Map<String, String> given() {
        Map<String, String> given = new HashMap<>();
        texts.forEach((item, answer) -> {
            if (answer != null && !answer.isBlank()) {
                given.put(item, answer);
            }
        });
        ticks.forEach((item, ticked) -> {
            if (Boolean.TRUE.equals(ticked)) {
                given.put(item, Instrument.YES);
            }
        });
        return given;
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public Map<String, Boolean> getTicks() {
        return ticks;
    }
}
