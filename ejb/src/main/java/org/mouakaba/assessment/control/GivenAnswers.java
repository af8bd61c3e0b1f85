package org.mouakaba.assessment.control;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.mouakaba.instrument.boundary.Form;

/** What a page sent, without what is no question of the form. */
public final class GivenAnswers {

    private static final String COUNT = "#";

    private GivenAnswers() {}

    /** @return by path, to be changed by the caller */
    public static Map<String, String> of(Form form, Map<String, String> sent) {
        Set<String> known = new HashSet<>();
        form.questions().forEach(question -> {
            String path = question.path();
            known.add(path);
            // Any group may be a repeat, which has its number of rows.
            for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                known.add(path.substring(0, slash) + COUNT);
            }
        });
        Map<String, String> given = new LinkedHashMap<>(sent);
        given.keySet().removeIf(path -> !known.contains(path.replaceAll("\\[\\d{1,6}]", "")));
        return given;
    }
}
