package org.mouakaba.web.person;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.mouakaba.person.boundary.PersonSearch;
import org.mouakaba.web.shared.Searches;

/**
 * The box of the top bar. What was typed is kept on the server and the browser is sent to where it is answered: the
 * number of a case, which names nobody, to the list of cases; anything else to the search for persons.
 */
@WebServlet("/search")
public class SearchServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 200;
    private static final Pattern CASE_NUMBER = Pattern.compile("\\d{5}-\\d{4}(-\\d{0,6})?");

    @Inject
    transient Searches searches;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        String typed = request.getParameter("q");
        String text = typed == null ? "" : typed.strip();
        String target = request.getContextPath();
        if (CASE_NUMBER.matcher(text).matches()) {
            target += "/casefile/list.xhtml?number=" + text;
        } else if (text.isEmpty()) {
            target += "/person/search.xhtml";
        } else {
            target += "/person/search.xhtml?q="
                    + searches.keep(PersonSearch.of(text.substring(0, Math.min(LONGEST, text.length()))));
        }
        response.sendRedirect(target);
    }
}
