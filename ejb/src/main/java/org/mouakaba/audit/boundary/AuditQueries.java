package org.mouakaba.audit.boundary;

import static org.mouakaba.access.boundary.Role.AUDITOR;
import static org.mouakaba.access.boundary.Role.DATA_PROTECTION_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.audit.control.AuditRepository;
import org.mouakaba.platform.Recorded;

/**
 * Reads the log: who did what, when, on which object; never what stands in the object. To read it is itself recorded,
 * with the object asked for.
 */
@Stateless
@Recorded
@RolesAllowed({DATA_PROTECTION_OFFICER, AUDITOR})
public class AuditQueries {

    static final int PAGE = 50;

    @Inject
    AuditRepository events;

    /** The newest {@value #PAGE} rows that fit, older than the row {@code before} where it is given. */
    public AuditPage find(@Valid @NotNull AuditCriteria criteria, @Nullable AuditCursor before) {
        AuditedCase about = null;
        if (criteria.caseNumber() != null) {
            Optional<UUID> known = events.caseId(criteria.caseNumber());
            if (known.isEmpty()) {
                return new AuditPage(List.of(), null, null);
            }
            about = new AuditedCase(known.get());
        }
        List<AuditRow> rows = events.find(criteria, about == null ? null : about.value(), before, PAGE + 1);
        boolean more = rows.size() > PAGE;
        List<AuditRow> shown = more ? rows.subList(0, PAGE) : rows;
        return new AuditPage(shown, more ? shown.get(PAGE - 1).cursor() : null, about);
    }

    /** The components that have left rows, for the filter. */
    public List<String> components() {
        return events.components();
    }
}
