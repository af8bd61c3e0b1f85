package org.mouakaba.household.boundary;

import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mouakaba.household.control.PersonSheet;
import org.mouakaba.job.boundary.JobId;
import org.mouakaba.job.boundary.JobLine;
import org.mouakaba.job.boundary.JobQueries;
import org.mouakaba.job.boundary.JobRow;
import org.mouakaba.job.boundary.JobRuns;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonQueries;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.platform.Recorded;

/** Reads what an import of persons says of its rows, to its owner: of a record, only while it may be named to him. */
@Stateless
@Recorded
@RolesAllowed(SUPERVISOR)
public class PersonImportQueries {

    @Inject
    JobQueries jobs;

    @Inject
    JobRuns runs;

    @Inject
    PersonQueries persons;

    @Inject
    PersonSheet sheet;

    /**
     * What it says of its rows, in their order. Whoever was protected since it ran is named no more.
     *
     * @param refused only those of which nothing is written
     */
    public Page<JobLine> lines(@NotNull JobId id, boolean refused, @NotNull PageRequest page) {
        Page<JobLine> lines = jobs.lines(id, refused, page);
        Set<PersonId> named = persons.candidates(lines.rows().stream()
                        .map(JobLine::subject)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(PersonId::new)
                        .toList())
                .keySet();
        return new Page<>(
                lines.rows().stream()
                        .map(line -> {
                            var subject = line.subject();
                            return subject == null || named.contains(new PersonId(subject))
                                    ? line
                                    : line.withoutSubject();
                        })
                        .toList(),
                lines.total());
    }

    /** The rows that it did not come to, because it was stopped or failed. */
    public List<JobLine> unreached(@NotNull JobId id) {
        JobRow job = jobs.get(id);
        if (job.cleared() || job.done() == job.total()) {
            return List.of();
        }
        Set<Integer> told = runs.told(id);
        return sheet.read(jobs.file(id)).stream()
                .filter(row -> !told.contains(row.number()))
                .map(row -> JobLine.of(
                        row.number(), PersonOutcome.NOT_REACHED.name(), row.about(), null, null, List.of(), null))
                .toList();
    }
}
