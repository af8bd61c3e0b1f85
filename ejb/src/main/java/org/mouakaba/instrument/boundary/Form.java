package org.mouakaba.instrument.boundary;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.mouakaba.instrument.control.CompiledForm;

/** A form, ready to be filled. It never changes, and any number of threads may fill it at once. */
public final class Form {

    private final CompiledForm compiled;

    Form(CompiledForm compiled) {
        this.compiled = compiled;
    }

    /** The setting {@code form_id}; empty where there is none. */
    public String id() {
        return compiled.id();
    }

    /** The setting {@code version} as written; empty where there is none. */
    public String version() {
        return compiled.version();
    }

    public FormText title() {
        return compiled.title();
    }

    /** As the headings of the sheets name them. */
    public List<String> languages() {
        return compiled.languages();
    }

    public List<FormPage> pages() {
        return compiled.pages();
    }

    public FormMapping mapping() {
        return compiled.mapping();
    }

    /** All of them in order, with those that nobody sees. */
    public List<FormQuestion> questions() {
        return compiled.questions();
    }

    /** As {@link #fill(Map, String, LocalDateTime)} at the beginning of a day. */
    public FormState fill(Map<String, String> answers, String language, LocalDate today) {
        return fill(answers, language, today.atStartOfDay());
    }

    /**
     * Computes, judges and shows the form with these answers, in one pass that remembers nothing. Where an answer is
     * absent, a question begins with its default; where it is empty, somebody took the default out.
     *
     * @param answers by path, such as {@code group/question} or {@code group/member[2]/age}; the number of rows of a
     *     repeat is {@code group/member#}. Unknown paths are left out.
     * @param language a tag such as {@code fr}
     */
    public FormState fill(Map<String, String> answers, String language, LocalDateTime now) {
        return compiled.fill(answers, language, now);
    }
}
