package org.mouakaba.web.rest;

import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.mouakaba.web.shared.Language;

/**
 * What a caller without a valid token reads. The server turns him away before the API hears of him, so this stands among
 * the error pages; a browser never comes here, it is led to the login.
 */
@WebServlet("/errors/unauthorized")
public class UnauthorizedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Without the header the servlet would name the server's language; the API names Arabic.
        Problem problem = Problem.of(
                HttpServletResponse.SC_UNAUTHORIZED,
                "unauthorized",
                request.getHeader("Accept-Language") == null
                        ? Language.AR.locale()
                        : Languages.of(Collections.list(request.getLocales())));
        response.setStatus(problem.status());
        response.setContentType(ProblemAnswer.TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("type", problem.type())
                        .add("title", problem.title())
                        .add("status", problem.status())
                        .build()
                        .toString());
    }
}
