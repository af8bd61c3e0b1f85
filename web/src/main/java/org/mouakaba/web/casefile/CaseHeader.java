package org.mouakaba.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileDetail;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseFileQueries;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonQueries;
import org.mouakaba.web.shared.NoSuchAddress;

/** The head of a case: read once for a request, however often the page asks. */
@Named
@RequestScoped
public class CaseHeader {

    @Inject
    CaseFileQueries cases;

    @Inject
    PersonQueries persons;

    @Inject
    CaseStages stages;

    private final Map<UUID, CaseHead> read = new HashMap<>();

    /**
     * @param caseId as the address says it; a table that asks for its next rows posts none, and writes no head
     */
    public @Nullable CaseHead of(@Nullable String caseId) {
        return caseId == null || caseId.isEmpty() ? null : of(id(caseId));
    }

    CaseHead of(UUID caseId) {
        CaseHead known = read.get(caseId);
        if (known == null) {
            CaseFileDetail file = cases.get(new CaseFileId(caseId));
            known = new CaseHead(
                    file,
                    persons.card(new PersonId(file.personId())),
                    stages.steps(file),
                    stages.now(file),
                    CaseAct.of(file));
            read.put(caseId, known);
        }
        return known;
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException noId) {
            throw new NoSuchAddress();
        }
    }
}
