package org.mouakaba.web.rest;

import jakarta.validation.ValidationException;
import jakarta.ws.rs.ext.Provider;

/** What was entered wrongly: the server would answer it by itself, as plain text in its own language. */
@Provider
public class ViolationMapper extends ProblemMapper<ValidationException> {}
