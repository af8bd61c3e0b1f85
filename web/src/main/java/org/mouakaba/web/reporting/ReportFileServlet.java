package org.mouakaba.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.document.boundary.FileToSave;
import org.mouakaba.reporting.boundary.IssuedReportId;
import org.mouakaba.reporting.boundary.IssuedReportQueries;
import org.mouakaba.reporting.boundary.ReportFormat;
import org.mouakaba.web.shared.Filters;
import org.mouakaba.web.shared.http.Download;

/** The files of an issued report. */
@WebServlet("/reporting/file")
public class ReportFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient IssuedReportQueries reports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Download.send(response, () -> file(request));
    }

    /** Null where the address names no file. */
    private @Nullable FileToSave file(HttpServletRequest request) {
        UUID id = Filters.id(request.getParameter("id"));
        ReportFormat format = format(request.getParameter("as"));
        return id == null || format == null
                ? null
                : reports.file(new IssuedReportId(id), request.getParameter("in"), format);
    }

    private static @Nullable ReportFormat format(@Nullable String text) {
        return text == null
                ? null
                : Stream.of(ReportFormat.values())
                        .filter(f -> f.name().equals(text.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElse(null);
    }
}
