package org.mouakaba.household.control;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.household.boundary.PersonColumn;
import org.mouakaba.household.boundary.PersonOutcome;
import org.mouakaba.job.boundary.JobLine;
import org.mouakaba.person.boundary.PersonId;

/**
 * What becomes of a row.
 *
 * @param subject the record that it is about, where there is one
 * @param problems why nothing is written; empty where it is
 */
public record Verdict(
        FileRow row, PersonOutcome outcome, @Nullable PersonId subject, List<RowProblem> problems) {

    public Verdict {
        problems = List.copyOf(problems);
    }

    static Verdict good(FileRow row, PersonOutcome outcome, @Nullable PersonId subject) {
        return new Verdict(row, outcome, subject, List.of());
    }

    static Verdict known(FileRow row, String key, @Nullable PersonId subject) {
        return new Verdict(row, PersonOutcome.KNOWN, subject, List.of(RowProblem.in(PersonColumn.DECISION, key)));
    }

    static Verdict broken(FileRow row, RowProblem problem) {
        return new Verdict(row, PersonOutcome.BROKEN, null, List.of(problem));
    }

    public boolean stands() {
        return problems.isEmpty();
    }

    /** Once she is written. */
    public Verdict of(PersonId registered) {
        return new Verdict(row, outcome, registered, problems);
    }

    /** What the job says: a line for each thing that is wrong, or one. */
    public List<JobLine> lines() {
        return stands()
                ? List.of(line(null))
                : problems.stream().map(this::line).toList();
    }

    private JobLine line(@Nullable RowProblem problem) {
        @Nullable UUID about = subject == null ? null : subject.value();
        return JobLine.of(
                row.number(),
                outcome.name(),
                row.about(),
                problem == null ? null : problem.column().name(),
                problem == null ? null : problem.key(),
                problem == null ? List.of() : problem.arguments(),
                about);
    }
}
