package org.mouakaba.web.rest;

import jakarta.ejb.EJBAccessException;
import jakarta.json.bind.JsonbException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.mouakaba.platform.BusinessException;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.NotAllowedException;
import org.mouakaba.platform.NotFoundException;
import org.mouakaba.platform.UnstorableText;
import org.mouakaba.web.rest.Problem.FieldError;

/** Which problem an exception is. What it does not know is a fault of the server: 500, without a word of it. */
final class ProblemRules {

    /** By name: the face may not depend on persistence. */
    private static final String OPTIMISTIC_LOCK = "jakarta.persistence.OptimisticLockException";

    private ProblemRules() {}

    static Problem of(Throwable cause, Locale locale) {
        return of(cause, locale, ConstraintViolation::getMessage);
    }

    /** @param reasons what a violation is in the caller's words */
    static Problem of(Throwable cause, Locale locale, Function<ConstraintViolation<?>, String> reasons) {
        if (cause instanceof NotFoundException) {
            // In the same words whether it does not exist or is not the caller's.
            return Problem.of(404, "not-found", locale);
        }
        if (cause instanceof EJBAccessException) {
            return Problem.of(403, "forbidden", locale);
        }
        if (cause instanceof NotAllowedException refusal) {
            return Problem.of(403, "forbidden", refusal, locale);
        }
        if (cause instanceof ChangedMeanwhile || cause.getClass().getName().equals(OPTIMISTIC_LOCK)) {
            return Problem.of(412, "changed-meanwhile", locale);
        }
        if (cause instanceof BusinessException refusal) {
            return refusal.field() == null
                    ? Problem.of(409, "conflict", refusal, locale)
                    : Problem.of(422, "unprocessable", refusal, locale);
        }
        if (cause instanceof ConstraintViolationException invalid) {
            return Problem.of(400, "bad-request", locale).with(fields(invalid, reasons));
        }
        if (cause instanceof ProcessingException || cause instanceof JsonbException || UnstorableText.caused(cause)) {
            // Not logged: its text quotes what was sent.
            return Problem.of(400, "bad-request", locale);
        }
        if (cause instanceof WebApplicationException answer) {
            return ofStatus(answer.getResponse().getStatus(), locale);
        }
        return Problem.of(500, "fault", locale);
    }

    private static Problem ofStatus(int status, Locale locale) {
        return switch (status) {
            case 401 -> Problem.of(401, "unauthorized", locale);
            case 403 -> Problem.of(403, "forbidden", locale);
            case 404 -> Problem.of(404, "not-found", locale);
            case 405 -> Problem.of(405, "method-not-allowed", locale);
            case 406 -> Problem.of(406, "not-acceptable", locale);
            case 412 -> Problem.of(412, "changed-meanwhile", locale);
            case 415 -> Problem.of(415, "unsupported-media-type", locale);
            case 428 -> Problem.of(428, "precondition-required", locale);
            default -> status < 500 ? Problem.of(status, "bad-request", locale) : Problem.of(500, "fault", locale);
        };
    }

    private static List<FieldError> fields(
            ConstraintViolationException invalid, Function<ConstraintViolation<?>, String> reasons) {
        return invalid.getConstraintViolations().stream()
                .map(violation -> new FieldError(field(violation), reasons.apply(violation)))
                .sorted(Comparator.comparing(FieldError::field))
                .toList();
    }

    /** Without the method and its argument, which are ours and not the caller's. */
    private static String field(ConstraintViolation<?> violation) {
        StringBuilder field = new StringBuilder();
        int depth = 0;
        for (Path.Node node : violation.getPropertyPath()) {
            if (depth++ < 2) {
                continue;
            }
            if (node.getIndex() != null) {
                field.append('[').append(node.getIndex()).append(']');
            }
            if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                field.append(field.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return field.toString();
    }
}
