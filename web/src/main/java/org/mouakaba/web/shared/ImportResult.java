package org.mouakaba.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.document.boundary.TableFile.Sheet;
import org.mouakaba.job.boundary.JobId;
import org.mouakaba.job.boundary.JobLine;
import org.mouakaba.platform.NotFoundException;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;

/** What an import says of its lines, as a workbook or, asked {@code as=csv}, as CSV. */
public abstract class ImportResult extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FileAnswer answer;

    /** @throws NotFoundException where the job is not the reader's */
    protected abstract Sheet sheet(JobId id);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable UUID id = Filters.id(request.getParameter("id"));
        if (id == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            answer.send(request, response, "import", "csv".equals(request.getParameter("as")), sheet(new JobId(id)));
        } catch (NotFoundException hidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** All lines, page by page, each asked for when it is needed. */
    protected static Stream<JobLine> all(Function<PageRequest, Page<JobLine>> lines) {
        return Stream.iterate(0, page -> page + 1)
                .map(page -> lines.apply(new PageRequest(page * PageRequest.LIMIT, PageRequest.LIMIT))
                        .rows())
                .takeWhile(rows -> !rows.isEmpty())
                .flatMap(List::stream);
    }
}
