package org.mouakaba.web.shared.http;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Keeps a session alive while a form is being filled in. To be asked is all it needs. */
@WebServlet("/session/keep")
public class SessionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
