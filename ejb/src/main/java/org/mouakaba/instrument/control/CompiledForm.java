package org.mouakaba.instrument.control;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.mouakaba.instrument.boundary.FormMapping;
import org.mouakaba.instrument.boundary.FormPage;
import org.mouakaba.instrument.boundary.FormQuestion;
import org.mouakaba.instrument.boundary.FormState;
import org.mouakaba.instrument.boundary.FormText;

/** A form whose sheets were read and whose expressions were compiled. */
public record CompiledForm(
        String id,
        String version,
        FormText title,
        List<String> languages,
        List<FormPage> pages,
        FormMapping mapping,
        List<FormQuestion> questions) {

    public FormState fill(Map<String, String> answers, String language, LocalDateTime now) {
        return new FormState(List.of(), answers, List.of(), Map.of());
    }
}
