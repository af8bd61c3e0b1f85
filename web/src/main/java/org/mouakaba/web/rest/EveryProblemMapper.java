package org.mouakaba.web.rest;

import jakarta.ws.rs.ext.Provider;

/** Whatever goes wrong. */
@Provider
public class EveryProblemMapper extends ProblemMapper<Throwable> {}
