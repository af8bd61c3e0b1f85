package org.mouakaba.instrument.boundary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a form looks like with these answers.
 *
 * @param answers by path, in the order of the form: without what is irrelevant, with what was computed and what a
 *     question begins with. An answer that was taken out of a question that begins with a value stays as an empty one.
 * @param gaps none where the answers may be taken as they are
 * @param results what was computed outside of repeats, by the name of the question
 */
public record FormState(
        List<PageState> pages, Map<String, String> answers, List<FormGap> gaps, Map<String, String> results) {

    public FormState {
        pages = List.copyOf(pages);
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        gaps = List.copyOf(gaps);
        results = Collections.unmodifiableMap(new LinkedHashMap<>(results));
    }
}
