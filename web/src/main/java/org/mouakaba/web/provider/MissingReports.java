package org.mouakaba.web.provider;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.provider.boundary.CompletenessQueries;
import org.mouakaba.provider.boundary.EstablishmentCriteria;
import org.mouakaba.provider.boundary.EstablishmentQueries;
import org.mouakaba.provider.boundary.EstablishmentSummary;
import org.mouakaba.provider.boundary.OwedReport;
import org.mouakaba.provider.boundary.ReportState;

/** Who has not reported a month: the first of a territory, and what a partner owes. Read once for a page. */
@Named
@RequestScoped
public class MissingReports {

    private static final PageRequest FIRST = new PageRequest(0, 100);

    @Inject
    EstablishmentQueries establishments;

    @Inject
    CompletenessQueries completeness;

    private @Nullable List<EstablishmentSummary> missing;
    private @Nullable List<OwedReport> owed;

    public List<EstablishmentSummary> of(YearMonth month, @Nullable String province) {
        if (missing == null) {
            String within = province == null || province.isBlank() ? null : province;
            missing = establishments
                    .find(new EstablishmentCriteria(within, null, month, ReportState.MISSING), FIRST)
                    .rows();
        }
        return missing;
    }

    /** Of the caller's own organisation; only a partner may ask. */
    public List<OwedReport> getOwed() {
        if (owed == null) {
            owed = completeness.owed();
        }
        return owed;
    }
}
