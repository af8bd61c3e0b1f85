package org.mouakaba.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileDetail;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseFileQueries;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonQueries;

/** Whose case a page is about, so that nobody writes into the wrong file. Read once in a request. */
@Named
@RequestScoped
public class CaseHead {

    @Inject
    CaseFileQueries cases;

    @Inject
    PersonQueries persons;

    @Inject
    ActiveLocale active;

    private @Nullable Head head;

    public Head of(UUID caseId) {
        if (head == null) {
            CaseFileDetail found = cases.get(new CaseFileId(caseId));
            String name = persons.card(new PersonId(found.personId())).name().in(active.getLocale());
            head = new Head(found.number(), name, found.risk(), found.suspendedUntil());
        }
        return head;
    }

    /**
     * A case in one line.
     *
     * @param suspendedUntil the day on which work goes on; null where the case is not on hold
     */
    public record Head(
            String number,
            String name,
            RiskLevel risk,
            @Nullable LocalDate suspendedUntil) {}
}
