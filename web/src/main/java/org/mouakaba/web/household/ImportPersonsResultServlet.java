package org.mouakaba.web.household;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.document.boundary.TableFile.Column;
import org.mouakaba.document.boundary.TableFile.Kind;
import org.mouakaba.document.boundary.TableFile.Sheet;
import org.mouakaba.household.boundary.PersonImportQueries;
import org.mouakaba.household.boundary.PersonImportService;
import org.mouakaba.job.boundary.JobId;
import org.mouakaba.job.boundary.JobLine;
import org.mouakaba.job.boundary.JobQueries;
import org.mouakaba.web.shared.ImportResult;
import org.mouakaba.web.shared.Refusals;

/** What an import of persons says of every row of the file, those that it did not come to as well. */
@WebServlet("/household/import-result")
public class ImportPersonsResultServlet extends ImportResult {

    private static final long serialVersionUID = 1L;

    @Inject
    transient JobQueries jobs;

    @Inject
    transient PersonImportQueries reports;

    @Inject
    transient ImportPersonsWords words;

    @Inject
    transient Refusals refusals;

    @Override
    protected Sheet sheet(JobId id) {
        boolean writes = jobs.get(id).kind().equals(PersonImportService.WRITE);
        List<Column> columns = List.of(
                new Column(words.shared("import.line"), Kind.COUNT),
                new Column(words.text("import-persons.person"), Kind.TEXT),
                new Column(words.shared("import.outcome"), Kind.TEXT),
                new Column(words.shared("import.column"), Kind.TEXT),
                new Column(words.shared("import.problem"), Kind.TEXT),
                new Column(words.text("import-persons.number"), Kind.TEXT));
        return new Sheet(
                words.text("import-persons.title"),
                columns,
                Stream.concat(
                                all(page -> reports.lines(id, false, page)),
                                // Read when the lines are: only then it is asked what is missing.
                                Stream.of(id).flatMap(of -> reports.unreached(of).stream()))
                        .map(line -> cells(writes, line)));
    }

    private List<@Nullable Object> cells(boolean writes, JobLine line) {
        return Arrays.asList(
                line.number(),
                line.about(),
                words.outcome(writes, line.outcome()),
                words.place(line),
                refusals.problem(line),
                line.subject());
    }
}
