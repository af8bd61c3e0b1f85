package org.mouakaba.web.funding;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.document.boundary.TableFile.Column;
import org.mouakaba.document.boundary.TableFile.Kind;
import org.mouakaba.document.boundary.TableFile.Sheet;
import org.mouakaba.funding.boundary.PaymentImportService;
import org.mouakaba.job.boundary.JobId;
import org.mouakaba.job.boundary.JobLine;
import org.mouakaba.job.boundary.JobQueries;
import org.mouakaba.job.boundary.JobRow;
import org.mouakaba.platform.NotFoundException;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.web.shared.Filters;

/** What an import says of its lines, as a workbook. */
@WebServlet("/funding/import-result")
public class ImportResultServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient JobQueries jobs;

    @Inject
    transient ImportWords words;

    @Inject
    transient FileAnswer answer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable UUID id = Filters.id(request.getParameter("id"));
        if (id == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(request, response, new JobId(id));
        } catch (NotFoundException hidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(HttpServletRequest request, HttpServletResponse response, JobId id) throws IOException {
        JobRow job = jobs.get(id);
        boolean writes = job.kind().equals(PaymentImportService.WRITE);
        List<Column> columns = List.of(
                new Column(words.text("import-payments.line"), Kind.COUNT),
                new Column(words.text("import-payments.payment"), Kind.TEXT),
                new Column(words.text("import-payments.outcome"), Kind.TEXT),
                new Column(words.text("import-payments.column"), Kind.TEXT),
                new Column(words.text("import-payments.problem"), Kind.TEXT));
        int pages = (job.done() + PageRequest.LIMIT - 1) / PageRequest.LIMIT;
        answer.send(
                request,
                response,
                "import",
                false,
                new Sheet(
                        words.text("import-payments.title"),
                        columns,
                        IntStream.range(0, pages)
                                .boxed()
                                .flatMap(page -> jobs
                                        .lines(id, false, new PageRequest(page * PageRequest.LIMIT, PageRequest.LIMIT))
                                        .rows()
                                        .stream())
                                .map(line -> cells(writes, line))));
    }

    private List<Object> cells(boolean writes, JobLine line) {
        return List.of(
                line.number(),
                line.about(),
                words.outcome(writes, line.outcome()),
                words.place(line),
                words.problem(line));
    }
}
