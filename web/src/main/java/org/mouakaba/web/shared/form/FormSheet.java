package org.mouakaba.web.shared.form;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.instrument.boundary.Form;
import org.mouakaba.instrument.boundary.FormState;
import org.mouakaba.instrument.boundary.PageState;
import org.mouakaba.platform.SystemClock;
import org.omnifaces.util.Beans;

/**
 * A form on the screen, page by page: what the answers make of it, and how they change. Whoever keeps the answers asks after
 * every change; nothing is stored here.
 */
public class FormSheet implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Under this name a page says which questions stand on it. */
    private static final String ASKED = "asked";

    private final FormAnswers answers;
    private int page;
    private boolean submitting;
    private transient @Nullable FormState state;

    public FormSheet(Map<String, String> answers, int page) {
        this.answers = new FormAnswers(answers);
        this.page = Math.max(0, page);
    }

    /** Takes what the page sent, of the questions that stood on it: it may be another one than the server thinks. */
    public void take(Form form) {
        Map<String, String[]> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        Set<String> asked = new HashSet<>(List.of(sent.getOrDefault(ASKED, new String[0])));
        state(form).pages().stream()
                .flatMap(shown -> FormRow.of(shown.items()).stream())
                .filter(row -> asked.contains(row.path()))
                .forEach(row -> answers.take(row, sent.get(row.getName())));
        state = null;
    }

    public void more(Form form, String repeat) {
        answers.more(repeat, count(form, repeat));
        state = null;
    }

    public void less(Form form, String repeat, int number) {
        answers.less(repeat, number, count(form, repeat));
        state = null;
    }

    private int count(Form form, String repeat) {
        return (int) rows(form).stream()
                .filter(row -> row.kind() == FormRow.Kind.ROW && row.path().equals(repeat))
                .count();
    }

    public FormState state(Form form) {
        if (state == null) {
            state = form.fill(
                    answers.given(),
                    FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage(),
                    LocalDateTime.now(Beans.getReference(Clock.class).withZone(SystemClock.ZONE)));
        }
        return state;
    }

    /** The lines of the page that is open. */
    public List<FormRow> rows(Form form) {
        PageState open = page(form);
        return open == null ? List.of() : FormRow.of(open.items());
    }

    /** The page that is open: the one asked for, or the next one that has something to show. */
    public @Nullable PageState page(Form form) {
        List<PageState> pages = state(form).pages();
        return IntStream.concat(IntStream.range(Math.min(page, pages.size()), pages.size()), IntStream.range(0, page))
                .filter(i -> i < pages.size() && pages.get(i).relevant())
                .mapToObj(pages::get)
                .findFirst()
                .orElse(null);
    }

    /** The pages that have something to show. */
    public List<Step> steps(Form form) {
        List<PageState> pages = state(form).pages();
        PageState open = page(form);
        String path = open == null ? "" : open.path();
        return IntStream.range(0, pages.size())
                .filter(i -> pages.get(i).relevant())
                .mapToObj(i -> new Step(
                        i,
                        pages.get(i).title(),
                        pages.get(i).path().equals(path),
                        pages.get(i).gaps()))
                .toList();
    }

    /** The page before the open one ({@code -1}) or after it ({@code 1}); null where there is none. */
    public @Nullable Integer beside(Form form, int way) {
        List<Step> steps = steps(form);
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).open()) {
                int other = i + way;
                return other < 0 || other >= steps.size()
                        ? null
                        : steps.get(other).number();
            }
        }
        return null;
    }

    /** The first page on which an answer does not stand. */
    public Optional<Integer> firstGap(Form form) {
        return steps(form).stream()
                .filter(step -> step.gaps() > 0)
                .map(Step::number)
                .findFirst();
    }

    public void open(int number) {
        page = number;
    }

    /** From now on missing answers are named. */
    public void submit() {
        submitting = true;
    }

    public boolean isSubmitting() {
        return submitting;
    }

    public FormAnswers answers() {
        return answers;
    }

    /**
     * A page in the list of pages.
     *
     * @param gaps how many answers on it do not stand yet
     */
    public record Step(int number, String title, boolean open, int gaps) {}
}
