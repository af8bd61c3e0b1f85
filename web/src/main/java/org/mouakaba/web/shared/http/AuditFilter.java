package org.mouakaba.web.shared.http;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mouakaba.audit.boundary.Channel;
import org.mouakaba.audit.boundary.RefusedCalls;

/**
 * Tells the log on which way a request came in, and writes down the pages that the server itself refused to a role: no
 * boundary ever hears of those.
 */
public class AuditFilter extends HttpFilter {

    /** Set on a request whose refusal is in the log already. */
    public static final String RECORDED = "mouakaba.refusal-recorded";

    private static final long serialVersionUID = 1L;

    private static final String API = "/api/";

    @Inject
    transient Channel channel;

    @Inject
    transient RefusedCalls refusedCalls;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            recordRefusal(request);
        } else {
            channel.is(request.getServletPath().startsWith(API) ? Channel.API : Channel.SCREEN);
        }
        chain.doFilter(request, response);
    }

    private void recordRefusal(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (Integer.valueOf(HttpServletResponse.SC_FORBIDDEN).equals(status)
                && request.getUserPrincipal() != null
                && request.getAttribute(RECORDED) == null) {
            refusedCalls.record(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)), "role");
        }
    }
}
