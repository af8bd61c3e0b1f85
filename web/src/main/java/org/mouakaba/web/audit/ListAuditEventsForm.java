package org.mouakaba.web.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.audit.boundary.AuditCriteria;
import org.mouakaba.audit.boundary.AuditEvent.Outcome;
import org.mouakaba.audit.boundary.AuditedObject;
import org.mouakaba.platform.SystemClock;

/** The filters of the log as they stand in the address; nothing is looked for until all can be read. */
public class ListAuditEventsForm {

    private @Nullable String number;
    private @Nullable String object;
    private @Nullable String username;
    private @Nullable String component;
    private @Nullable String outcome;
    private @Nullable String from;
    private @Nullable String until;

    AuditCriteria toCriteria() {
        LocalDate last = day(until);
        return new AuditCriteria(
                number,
                object == null ? null : new AuditedObject(UUID.fromString(object)),
                username,
                component,
                outcome == null ? null : Outcome.valueOf(outcome),
                start(day(from)),
                start(last == null ? null : last.plusDays(1)));
    }

    boolean isReadable() {
        try {
            day(from);
            day(until);
        } catch (DateTimeParseException e) {
            return false;
        }
        return (number == null || number.matches("\\d{5}-\\d{4}-\\d{6}"))
                && (object == null || object.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                && (outcome == null
                        || Arrays.stream(Outcome.values())
                                .anyMatch(o -> o.name().equals(outcome)));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(SystemClock.ZONE).toInstant();
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = given(number);
    }

    public @Nullable String getObject() {
        return object;
    }

    public void setObject(@Nullable String object) {
        this.object = given(object);
    }

    public @Nullable String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String username) {
        this.username = given(username);
    }

    public @Nullable String getComponent() {
        return component;
    }

    public void setComponent(@Nullable String component) {
        this.component = given(component);
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = given(outcome);
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = given(from);
    }

    public @Nullable String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = given(until);
    }
}
