package org.mouakaba.web.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.consent.boundary.ConsentDetail;
import org.mouakaba.consent.boundary.ConsentId;
import org.mouakaba.consent.boundary.ConsentLine;
import org.mouakaba.consent.boundary.ConsentQueries;

/** One answer, with the very text that was shown before it. */
@Named
@RequestScoped
public class OpenConsentView {

    @Inject
    ConsentQueries queries;

    private @Nullable UUID caseId;
    private @Nullable UUID id;
    private @Nullable ConsentDetail detail;

    public void load() {
        detail = queries.get(new CaseFileId(Objects.requireNonNull(caseId)), new ConsentId(Objects.requireNonNull(id)));
    }

    public ConsentDetail getDetail() {
        return Objects.requireNonNull(detail);
    }

    public ConsentLine getLine() {
        return getDetail().line();
    }

    /** Of the text, which need not be that of the page. */
    public String getTextDirection() {
        return "ar".equals(getLine().shownIn()) ? "rtl" : "ltr";
    }

    public @Nullable UUID getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable UUID caseId) {
        this.caseId = caseId;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
