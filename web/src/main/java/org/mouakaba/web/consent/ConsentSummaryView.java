package org.mouakaba.web.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.consent.boundary.ConsentLine;
import org.mouakaba.consent.boundary.ConsentQueries;
import org.mouakaba.consent.boundary.ConsentState;

/** What stands, in the overview of a case. Not a page: the overview names the case. */
@Named
@RequestScoped
public class ConsentSummaryView {

    @Inject
    ConsentQueries queries;

    private @Nullable UUID caseId;
    private List<ConsentLine> standing = List.of();
    private boolean documented;

    /** Itself, read for this case; read once in a request. */
    public ConsentSummaryView of(UUID id) {
        if (!id.equals(caseId)) {
            caseId = id;
            documented = queries.documented(new CaseFileId(id));
            standing = queries.list(new CaseFileId(id)).stream()
                    .filter(line -> line.state() == ConsentState.STANDS)
                    .toList();
        }
        return this;
    }

    public List<ConsentLine> getStanding() {
        return standing;
    }

    public boolean isDocumented() {
        return documented;
    }
}
