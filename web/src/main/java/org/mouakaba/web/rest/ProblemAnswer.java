package org.mouakaba.web.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** A problem as an answer. */
final class ProblemAnswer {

    static final String TYPE = "application/problem+json";

    private ProblemAnswer() {}

    static ResponseBuilder of(Problem problem) {
        return Response.status(problem.status()).type(TYPE).entity(problem);
    }
}
