package org.mouakaba.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.assessment.boundary.BeginFilling;
import org.mouakaba.assessment.boundary.FilledId;
import org.mouakaba.assessment.boundary.FilledLine;
import org.mouakaba.assessment.boundary.FillingQueries;
import org.mouakaba.assessment.boundary.FillingService;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.instrument.boundary.EditionId;
import org.mouakaba.instrument.boundary.EditionRow;

/** The instruments of a case: what was filled, what is being filled, and what may be begun. */
@Named
@RequestScoped
public class CaseInstruments {

    @Inject
    FillingQueries queries;

    @Inject
    FillingService service;

    private @Nullable List<FilledLine> lines;
    private @Nullable List<EditionRow> offered;

    public List<FilledLine> lines(UUID caseId) {
        if (lines == null) {
            lines = queries.list(new CaseFileId(caseId));
        }
        return lines;
    }

    public List<EditionRow> offered(UUID caseId) {
        if (offered == null) {
            offered = queries.offered(new CaseFileId(caseId));
        }
        return offered;
    }

    public String begin(UUID caseId, UUID edition) {
        FilledId begun = service.begin(new BeginFilling(new CaseFileId(caseId), new EditionId(edition)));
        return "/assessment/fill?faces-redirect=true&case=" + caseId + "&filled=" + begun.value();
    }
}
