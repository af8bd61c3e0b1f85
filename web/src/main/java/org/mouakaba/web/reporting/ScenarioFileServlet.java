package org.mouakaba.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.mouakaba.document.boundary.TableFile;
import org.mouakaba.document.boundary.TableWriter;
import org.mouakaba.reporting.boundary.ScenarioQueries;

/** A scenario as a workbook: exactly what its page shows. */
@WebServlet("/reporting/scenario-file")
public class ScenarioFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    transient ScenarioQueries scenarios;

    @Inject
    transient ScenarioSheets sheets;

    @Inject
    transient TableWriter writer;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> said = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> said.put(name, values[0]));
        ScenarioForm form = new ScenarioForm();
        form.read(said);
        if (!form.wrong().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String user = request.getRemoteUser();
        TableFile file = new TableFile(
                sheets.locale(),
                user == null ? "" : user,
                clock.instant(),
                sheets.of(scenarios.scenario(form.toCriteria())));
        response.setContentType(XLSX);
        response.setHeader("Content-Disposition", "attachment; filename=\"scenario.xlsx\"");
        response.setHeader("Cache-Control", "private, no-store");
        writer.xlsx(file, response.getOutputStream());
    }
}
