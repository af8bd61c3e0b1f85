package org.mouakaba.web.shared.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * A session lives on by what a person does, not by what an open page asks for by itself: a request of the second kind is
 * given the rest of the session's time and no more. Without it a page left open would keep its session for ever.
 */
public class SessionLifeFilter extends HttpFilter {

    /** Where pages ask whether something has happened. */
    public static final String BY_ITSELF = "/emergency/waiting";

    private static final long serialVersionUID = 1L;

    /** The seconds without use that the server grants a session. */
    private static final String LIFE = "mouakaba.life";

    private static final String LAST_USE = "mouakaba.last-use";

    @Inject
    transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        if (session != null && !goesOn(session, BY_ITSELF.equals(request.getServletPath()))) {
            session.invalidate();
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean goesOn(HttpSession session, boolean byItself) {
        Instant now = clock.instant();
        if (!(session.getAttribute(LIFE) instanceof Integer life)) {
            session.setAttribute(LIFE, session.getMaxInactiveInterval());
            session.setAttribute(LAST_USE, now);
            return true;
        }
        if (!byItself || !(session.getAttribute(LAST_USE) instanceof Instant last)) {
            session.setAttribute(LAST_USE, now);
            session.setMaxInactiveInterval(life);
            return true;
        }
        int rest = rest(life, last, now);
        if (rest > 0) {
            session.setMaxInactiveInterval(rest);
        }
        return rest > 0;
    }

    /** The seconds that are left of {@code life} since the last use. */
    static int rest(int life, Instant last, Instant now) {
        return Math.toIntExact(life - Duration.between(last, now).toSeconds());
    }
}
