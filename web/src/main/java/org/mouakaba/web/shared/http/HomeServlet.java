package org.mouakaba.web.shared.http;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mouakaba.web.shared.Menu;

/** The address of the product leads each role to the page it starts the day on. */
@WebServlet("/home")
public class HomeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Menu menu;

    @Inject
    public HomeServlet(Menu menu) {
        this.menu = menu;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + menu.getHome() + ".xhtml");
    }
}
