package org.mouakaba.web.shared.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Puts back the query that the login dropped, see {@link LoginTarget}. */
public class LoginTargetFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Cookie> cookie = cookie(request);
        if (cookie.isPresent() && request.getUserPrincipal() != null) {
            response.addCookie(forgotten(request.isSecure()));
            String target = URLDecoder.decode(cookie.get().getValue(), StandardCharsets.UTF_8);
            if (isHere(target, request)) {
                response.sendRedirect(target);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /** Only the very path that has just been asked for, and only where its query is missing. */
    static boolean isHere(String target, HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && request.getQueryString() == null
                && target.startsWith(request.getRequestURI() + '?')
                && target.chars().noneMatch(Character::isISOControl);
    }

    private static Optional<Cookie> cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> LoginTarget.COOKIE.equals(cookie.getName()))
                        .findFirst();
    }

    private static Cookie forgotten(boolean secure) {
        Cookie cookie = new Cookie(LoginTarget.COOKIE, "");
        cookie.setPath("/");
        cookie.setMaxAge(0);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        return cookie;
    }
}
