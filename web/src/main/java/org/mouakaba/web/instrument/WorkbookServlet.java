package org.mouakaba.web.instrument;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.document.boundary.FileToSave;
import org.mouakaba.instrument.boundary.EditionId;
import org.mouakaba.instrument.boundary.InstrumentQueries;
import org.mouakaba.web.shared.Filters;
import org.mouakaba.web.shared.http.Download;

/** The workbook of an edition, as it was uploaded. */
@WebServlet("/instrument/workbook")
public class WorkbookServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient InstrumentQueries instruments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Download.send(response, () -> file(request));
    }

    /** Null where the address names no edition. */
    private @Nullable FileToSave file(HttpServletRequest request) {
        UUID edition = Filters.id(request.getParameter("edition"));
        return edition == null ? null : instruments.workbook(new EditionId(edition));
    }
}
