package org.mouakaba.web.careplan;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.boundary.PlanPaperQueries;
import org.mouakaba.careplan.boundary.PrintPlan;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.document.boundary.FileToSave;
import org.mouakaba.web.shared.Filters;
import org.mouakaba.web.shared.http.Download;

/** The person's copy of a plan. */
@WebServlet("/careplan/file")
public class PlanFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PlanPaperQueries papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Download.send(response, () -> copy(request));
    }

    /** Null where the address names no plan. */
    private @Nullable FileToSave copy(HttpServletRequest request) {
        UUID file = Filters.id(request.getParameter("case"));
        Integer edition = Filters.count(request.getParameter("edition"));
        String language = Filters.language(request.getParameter("in"));
        if (file == null || edition == null || language == null) {
            return null;
        }
        boolean safe = "yes".equals(request.getParameter("safe"));
        return papers.copy(new PrintPlan(new CaseFileId(file), edition, language, safe));
    }
}
