package org.mouakaba.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.assessment.boundary.FilledDetail;
import org.mouakaba.assessment.boundary.FilledId;
import org.mouakaba.assessment.boundary.FilledLine;
import org.mouakaba.assessment.boundary.FilledResults;
import org.mouakaba.assessment.boundary.FillingQueries;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.instrument.boundary.Form;
import org.mouakaba.instrument.boundary.FormMapping;
import org.mouakaba.instrument.boundary.FormState;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.web.shared.ActiveLocale;
import org.mouakaba.web.shared.Formats;

/** Reads what was filled, beside the time before, with the course of its scores. */
@Named
@RequestScoped
public class OpenAssessmentView {

    @Inject
    FillingQueries queries;

    @Inject
    Formats formats;

    @Inject
    ActiveLocale locale;

    private UUID caseId = new UUID(0, 0);
    private UUID filled = new UUID(0, 0);
    private @Nullable FilledDetail detail;
    private @Nullable FilledLine before;
    private List<AnsweredPage> pages = List.of();
    private @Nullable ScoreCourse scores;

    public void load() {
        FilledDetail now = queries.get(new CaseFileId(caseId), new FilledId(filled));
        List<FilledDetail> course = queries.course(new CaseFileId(caseId), new FilledId(filled));
        FilledDetail then = course.stream()
                .filter(other -> !other.line().id().equals(now.line().id()))
                .reduce((first, second) -> second)
                .orElse(null);
        detail = now;
        before = then == null ? null : then.line();
        pages = AnsweredPage.of(state(now), then == null ? null : state(then));
        scores = ScoreCourse.of(
                course.stream().map(FilledDetail::line).toList(), formats, key -> label(now.form(), key));
    }

    /** As the form itself calls the result. */
    private String label(Form form, String key) {
        FormMapping mapping = form.mapping();
        String question = key.equals(FilledResults.SCORE)
                ? mapping.score()
                : mapping.domains().get(key.substring(FilledResults.DOMAIN.length()));
        return form.questions().stream()
                .filter(asked -> asked.name().equals(question))
                .map(asked -> asked.label().in(locale.getCode()))
                .findFirst()
                .orElse(key);
    }

    private FormState state(FilledDetail of) {
        return of.form()
                .fill(
                        of.answers(),
                        locale.getCode(),
                        LocalDateTime.ofInstant(of.line().assessed(), SystemClock.ZONE));
    }

    public FilledLine getLine() {
        return Objects.requireNonNull(detail).line();
    }

    public boolean isWorkable() {
        return Objects.requireNonNull(detail).workable();
    }

    /** The time before; null where there is none. */
    public @Nullable FilledLine getBefore() {
        return before;
    }

    public List<AnsweredPage> getPages() {
        return pages;
    }

    public ScoreCourse getScores() {
        return Objects.requireNonNull(scores);
    }

    public UUID getCaseId() {
        return caseId;
    }

    public void setCaseId(UUID caseId) {
        this.caseId = caseId;
    }

    public UUID getFilled() {
        return filled;
    }

    public void setFilled(UUID filled) {
        this.filled = filled;
    }
}
