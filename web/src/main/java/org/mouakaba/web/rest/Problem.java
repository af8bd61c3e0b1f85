package org.mouakaba.web.rest;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.BusinessException;
import org.mouakaba.web.shared.errors.Refusals;

/**
 * What went wrong, after RFC 9457.
 *
 * @param type names the kind for programs; the words are for people
 * @param title the kind in the caller's language
 * @param detail this case of it in the caller's language; null where the title says all
 * @param errors the fields that are wrong; empty where none is named
 * @param incident the number under which the server's log knows a fault; null where it is none
 */
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        List<FieldError> errors,
        @Nullable String incident) {

    private static final String BUNDLE = "org.mouakaba.web.rest.messages";

    public Problem {
        errors = List.copyOf(errors);
    }

    /** A field by its name in the request, and what to enter. */
    public record FieldError(String field, String reason) {}

    static Problem of(int status, String kind, Locale locale) {
        return new Problem("urn:mouakaba:problem:" + kind, title(kind, locale), status, null, List.of(), null);
    }

    static Problem of(int status, String kind, BusinessException refusal, Locale locale) {
        String reason = Refusals.text(refusal, locale);
        String field = refusal.field();
        List<FieldError> errors = field == null ? List.of() : List.of(new FieldError(inRequest(field), reason));
        return new Problem("urn:mouakaba:problem:" + kind, title(kind, locale), status, reason, errors, null);
    }

    /** The screens call the field by another name than the API does. */
    private static String inRequest(String field) {
        return field.equals("worker") ? "workerId" : field;
    }

    Problem with(List<FieldError> fields) {
        return new Problem(type, title, status, detail, fields, incident);
    }

    Problem withIncident(String number) {
        return new Problem(type, title, status, detail, errors, number);
    }

    private static String title(String kind, Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale).getString("problem." + kind);
    }
}
