package org.mouakaba.web.shared.http;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.servlet.ServletContext;

/**
 * Gives a session another id with the login, so that whoever knew it before, on a shared computer, knows nothing. The
 * server's OIDC mechanism keeps the id, and it answers the browser that comes back from the login before any filter:
 * the id is changed as that answer leaves, before anybody can use it.
 */
public class FreshSession implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(FreshSession::renewing);
    }

    private static HttpHandler renewing(HttpHandler next) {
        return exchange -> {
            if (exchange.getQueryParameters().containsKey("code")
                    && exchange.getQueryParameters().containsKey("state")) {
                exchange.addResponseCommitListener(FreshSession::renew);
            }
            next.handleRequest(exchange);
        };
    }

    private static void renew(HttpServerExchange exchange) {
        ServletRequestContext servlet = exchange.getAttachment(ServletRequestContext.ATTACHMENT_KEY);
        if (servlet != null && servlet.getOriginalRequest().getSession(false) != null) {
            servlet.getOriginalRequest().changeSessionId();
        }
    }
}
