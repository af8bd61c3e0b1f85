package org.mouakaba.web.shared.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/**
 * Ends the session here and at the identity provider (RP-initiated logout), which the server does not do itself. A post
 * only, by the button: the session's cookie is SameSite=Lax, so another site cannot log anybody out, and what a script
 * sends to the first form of a page, such as the news that the page is left, does not either.
 */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String BUTTON = "logout";
    private static final String GOODBYE = "/public/goodbye.xhtml";

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getParameter(BUTTON) == null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        String goodbye = goodbye(request);
        String target = endOfSession(request.getUserPrincipal(), goodbye);
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect(target);
    }

    private static String endOfSession(Principal user, String goodbye) {
        if (!(user instanceof OidcPrincipal<?> oidc)) {
            return goodbye;
        }
        OidcSecurityContext context = oidc.getOidcSecurityContext();
        String token = context.getIDTokenString();
        String issuer =
                context.getIDToken() == null ? null : context.getIDToken().getIssuer();
        if (token == null || issuer == null) {
            return goodbye;
        }
        return issuer + "/protocol/openid-connect/logout?id_token_hint=" + encode(token) + "&post_logout_redirect_uri="
                + encode(goodbye);
    }

    private static String goodbye(HttpServletRequest request) throws ServletException {
        try {
            URI here = new URI(request.getRequestURL().toString());
            return new URI(
                            here.getScheme(),
                            null,
                            here.getHost(),
                            here.getPort(),
                            request.getContextPath() + GOODBYE,
                            null,
                            null)
                    .toString();
        } catch (URISyntaxException e) {
            throw new ServletException(e);
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
