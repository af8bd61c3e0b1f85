package org.mouakaba.web.funding;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.document.boundary.TableFile.Sheet;
import org.mouakaba.funding.boundary.ConventionId;
import org.mouakaba.funding.boundary.ExpenditureCriteria;
import org.mouakaba.funding.boundary.ExpenditureQueries;
import org.mouakaba.funding.boundary.ExpenditureRow;
import org.mouakaba.web.shared.FileAnswer;
import org.mouakaba.web.shared.Filters;

/** The list of expenditures as a file: exactly what is filtered, and what its reader may see of it. */
@WebServlet("/funding/export")
public class ExpenditureFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ExpenditureQueries expenditures;

    @Inject
    transient ExpenditureSheet sheet;

    @Inject
    transient FileAnswer answer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ExpenditureCriteria criteria;
        try {
            criteria = criteria(request);
        } catch (DateTimeException noDay) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        List<ExpenditureRow> first = expenditures.following(criteria, null);
        answer.send(
                request,
                response,
                "expenditures",
                "csv".equals(request.getParameter("as")),
                new Sheet(
                        sheet.title(),
                        sheet.columns(),
                        FileAnswer.rows(first, ExpenditureQueries.PIECE, last -> expenditures.following(criteria, last))
                                .map(sheet::cells)));
    }

    private static ExpenditureCriteria criteria(HttpServletRequest request) {
        @Nullable UUID convention = Filters.id(request.getParameter("convention"));
        return new ExpenditureCriteria(
                convention == null ? null : new ConventionId(convention),
                null,
                Filters.given(request.getParameter("territory")),
                Filters.given(request.getParameter("category")),
                day(request.getParameter("from")),
                day(request.getParameter("to")));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        @Nullable String given = Filters.given(text);
        return given == null ? null : LocalDate.parse(given);
    }
}
