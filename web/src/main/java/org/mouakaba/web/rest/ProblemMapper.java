package org.mouakaba.web.rest;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.validation.ValidatorFactory;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Locale;
import org.mouakaba.audit.boundary.RefusedCalls;
import org.mouakaba.web.shared.errors.Incident;

/** The one place where an exception becomes an answer of the API. */
abstract class ProblemMapper<T extends Throwable> implements ExceptionMapper<T> {

    @Inject
    RefusedCalls refusedCalls;

    @Inject
    ValidatorFactory validation;

    @Context
    HttpHeaders headers;

    @Context
    Request request;

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(T thrown) {
        if (thrown instanceof WebApplicationException answer
                && answer.getResponse().getStatus() < 300) {
            return answer.getResponse();
        }
        Throwable cause = cause(thrown);
        String call = request.getMethod() + " /api/v1" + uri.getPath();
        if (cause instanceof EJBAccessException) {
            refusedCalls.record(call, "role");
        }
        Locale locale = Languages.of(headers.getAcceptableLanguages());
        Problem problem = ProblemRules.of(cause, locale, new Reasons(validation.getMessageInterpolator(), locale));
        if (problem.status() >= 500) {
            problem = problem.withIncident(Incident.log(cause, call));
        }
        return ProblemAnswer.of(problem).build();
    }

    private static Throwable cause(Throwable thrown) {
        return thrown instanceof EJBException && !(thrown instanceof EJBAccessException) && thrown.getCause() != null
                ? thrown.getCause()
                : thrown;
    }
}
