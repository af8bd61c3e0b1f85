package org.mouakaba.web.consent;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.consent.boundary.ConsentId;
import org.mouakaba.consent.boundary.ConsentPaperQueries;
import org.mouakaba.document.boundary.FileToSave;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.web.shared.Filters;
import org.mouakaba.web.shared.http.Download;

/** Consents on paper: one that was recorded, the sheet to be signed, and the notice for a person. */
@WebServlet("/consent/file")
public class ConsentFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ConsentPaperQueries papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Download.send(response, () -> paper(request));
    }

    /** Null where the address names no paper. */
    private @Nullable FileToSave paper(HttpServletRequest request) {
        String language = Filters.language(request.getParameter("in"));
        UUID person = Filters.id(request.getParameter("person"));
        if (person != null) {
            return papers.notice(new PersonId(person), language == null ? "ar" : language);
        }
        UUID file = Filters.id(request.getParameter("case"));
        if (file == null) {
            return null;
        }
        UUID consent = Filters.id(request.getParameter("consent"));
        if (consent != null) {
            return papers.recorded(new CaseFileId(file), new ConsentId(consent), language);
        }
        String type = request.getParameter("type");
        return type == null ? null : papers.blank(new CaseFileId(file), type, null, language == null ? "ar" : language);
    }
}
