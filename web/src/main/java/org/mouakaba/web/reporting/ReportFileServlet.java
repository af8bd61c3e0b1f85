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
import org.mouakaba.platform.NotFoundException;
import org.mouakaba.reporting.boundary.IssuedFile;
import org.mouakaba.reporting.boundary.IssuedReportId;
import org.mouakaba.reporting.boundary.IssuedReportQueries;
import org.mouakaba.reporting.boundary.ReportFormat;

/** The files of an issued report. */
@WebServlet("/reporting/file")
public class ReportFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient IssuedReportQueries reports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        @Nullable UUID id = id(request.getParameter("id"));
        @Nullable ReportFormat format = format(request.getParameter("as"));
        if (id == null || format == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            IssuedFile file = reports.file(new IssuedReportId(id), request.getParameter("in"), format);
            response.setContentType(file.mediaType());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + '"');
            response.setHeader("Cache-Control", "private, no-store");
            byte[] bytes = file.bytes();
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        } catch (NotFoundException hidden) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static @Nullable UUID id(@Nullable String text) {
        return text != null && text.matches("[0-9a-fA-F-]{36}") ? UUID.fromString(text) : null;
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
