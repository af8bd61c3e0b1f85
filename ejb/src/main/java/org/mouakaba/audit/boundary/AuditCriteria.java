package org.mouakaba.audit.boundary;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mouakaba.audit.boundary.AuditEvent.Outcome;

/**
 * Which rows of the log are wanted; null leaves a filter open.
 *
 * @param caseNumber rows about this case or anything that belongs to it
 * @param object rows about this object, by its identity
 * @param username rows of this account
 * @param component rows of this component, as {@code casefile}
 * @param from the first moment
 * @param until the first moment that is too late
 */
public record AuditCriteria(
        @Nullable @Pattern(regexp = "\\d{5}-\\d{4}-\\d{6}") String caseNumber,
        @Nullable AuditedObject object,
        @Nullable @Size(max = 100) String username,
        @Nullable @Size(max = 50) String component,
        @Nullable Outcome outcome,
        @Nullable Instant from,
        @Nullable Instant until) {}
