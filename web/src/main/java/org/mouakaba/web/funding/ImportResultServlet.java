package org.mouakaba.web.funding;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import org.mouakaba.document.boundary.TableFile.Column;
import org.mouakaba.document.boundary.TableFile.Kind;
import org.mouakaba.document.boundary.TableFile.Sheet;
import org.mouakaba.funding.boundary.PaymentImportService;
import org.mouakaba.job.boundary.JobId;
import org.mouakaba.job.boundary.JobLine;
import org.mouakaba.job.boundary.JobQueries;
import org.mouakaba.web.shared.ImportResult;
import org.mouakaba.web.shared.Refusals;

/** What an import of payments says of its lines. */
@WebServlet("/funding/import-result")
public class ImportResultServlet extends ImportResult {

    private static final long serialVersionUID = 1L;

    @Inject
    transient JobQueries jobs;

    @Inject
    transient ImportWords words;

    @Inject
    transient Refusals refusals;

    @Override
    protected Sheet sheet(JobId id) {
        boolean writes = jobs.get(id).kind().equals(PaymentImportService.WRITE);
        List<Column> columns = List.of(
                new Column(words.shared("import.line"), Kind.COUNT),
                new Column(words.text("import-payments.payment"), Kind.TEXT),
                new Column(words.shared("import.outcome"), Kind.TEXT),
                new Column(words.shared("import.column"), Kind.TEXT),
                new Column(words.shared("import.problem"), Kind.TEXT));
        return new Sheet(
                words.text("import-payments.title"),
                columns,
                all(page -> jobs.lines(id, false, page)).map(line -> cells(writes, line)));
    }

    private List<Object> cells(boolean writes, JobLine line) {
        return List.of(
                line.number(),
                line.about(),
                words.outcome(writes, line.outcome()),
                words.place(line),
                refusals.problem(line));
    }
}
