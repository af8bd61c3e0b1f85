package org.mouakaba.web.shared.http;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.server.handlers.CookieImpl;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Keeps the query of an address over the login. The server's OIDC mechanism brings the browser back to the path alone,
 * and it acts before any filter: so the answer that sends the browser to the login is given a short-lived cookie here,
 * with path and query, and {@link LoginTargetFilter} puts the query back. Nothing but our own path is ever gone to.
 */
public class LoginTarget implements ServletExtension {

    static final String COOKIE = "target";

    private static final HttpString MODE = new HttpString("Sec-Fetch-Mode");
    private static final HttpString REQUESTED_WITH = new HttpString("X-Requested-With");
    private static final int LIFE_SECONDS = 900;
    private static final int LONGEST = 2000;
    private static final String API = "/api/";
    private static final String LOGIN = "/protocol/openid-connect/auth";

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(LoginTarget::remembering);
    }

    private static HttpHandler remembering(HttpHandler next) {
        return exchange -> {
            neverRedirectWhatIsNoNavigation(exchange);
            if (Methods.GET.equals(exchange.getRequestMethod())
                    && exchange.getQueryString().length() > 0
                    && exchange.getQueryString().length() < LONGEST) {
                exchange.addResponseCommitListener(LoginTarget::remember);
            }
            next.handleRequest(exchange);
        };
    }

    /**
     * Only a navigation can follow a redirect to the login. The news that a page is left, sent by its script while the
     * browser goes elsewhere, would begin a second login beside the person's own and spoil its state: it gets 401. So
     * does a program that calls the API without a token.
     */
    private static void neverRedirectWhatIsNoNavigation(HttpServerExchange exchange) {
        String mode = exchange.getRequestHeaders().getFirst(MODE);
        boolean navigation = mode == null || mode.equals("navigate");
        if (!navigation || exchange.getRelativePath().startsWith(API)) {
            exchange.getRequestHeaders().put(REQUESTED_WITH, "XMLHttpRequest");
        }
    }

    private static void remember(HttpServerExchange exchange) {
        String location = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
        if (exchange.getStatusCode() != StatusCodes.FOUND || location == null || !location.contains(LOGIN)) {
            return;
        }
        String target = exchange.getRequestURI() + '?' + exchange.getQueryString();
        Cookie cookie = new CookieImpl(COOKIE, URLEncoder.encode(target, StandardCharsets.UTF_8))
                .setPath("/")
                .setMaxAge(LIFE_SECONDS)
                .setHttpOnly(true)
                .setSecure(exchange.isSecure())
                .setSameSiteMode("Lax");
        exchange.setResponseCookie(cookie);
    }
}
