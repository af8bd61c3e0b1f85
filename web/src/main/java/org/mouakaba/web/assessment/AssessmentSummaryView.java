package org.mouakaba.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouakaba.assessment.boundary.AssessmentQueries;
import org.mouakaba.assessment.boundary.RiskSummary;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.platform.Label;
import org.mouakaba.web.shared.ActiveLocale;

/** The risk in the overview of a case. Not a page: the overview names the case. */
@Named
@RequestScoped
public class AssessmentSummaryView {

    @Inject
    AssessmentQueries queries;

    @Inject
    ActiveLocale activeLocale;

    private @Nullable UUID caseId;
    private @Nullable RiskSummary risk;

    /** Itself, read for this case; read once in a request. */
    public AssessmentSummaryView of(UUID id) {
        if (!id.equals(caseId)) {
            caseId = id;
            risk = queries.risk(new CaseFileId(id)).orElse(null);
        }
        return this;
    }

    public @Nullable RiskSummary getRisk() {
        return risk;
    }

    public int getPercent() {
        return risk == null || risk.max() == 0 ? 0 : Math.min(100, risk.score() * 100 / risk.max());
    }

    /** The protective factors in one line. */
    public String getProtecting() {
        return risk == null ? "" : joined(risk.protecting());
    }

    private String joined(List<Label> labels) {
        Locale locale = activeLocale.getLocale();
        return labels.stream()
                .map(label -> label.in(locale))
                .collect(Collectors.joining(locale.getLanguage().equals("ar") ? "، " : ", "));
    }
}
