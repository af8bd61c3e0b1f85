package org.mouakaba.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.mouakaba.reporting.boundary.CapacityCriteria;
import org.mouakaba.reporting.boundary.CapacityReport;
import org.mouakaba.reporting.boundary.CapacityReportQueries;
import org.mouakaba.reporting.boundary.FundingCriteria;
import org.mouakaba.reporting.boundary.FundingReport;
import org.mouakaba.reporting.boundary.FundingReportQueries;
import org.mouakaba.web.shared.Formats;
import org.mouakaba.web.shared.Messages;

/** What is about to be issued, and what is said once it is out. */
@RequestScoped
public class ReportDesk {

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    @Inject
    FundingReportQueries funding;

    @Inject
    CapacityReportQueries means;

    FundingReport funding(FundingCriteria criteria) {
        return funding.report(criteria);
    }

    CapacityReport capacity(CapacityCriteria criteria) {
        return means.report(criteria);
    }

    LocalDate today() {
        return formats.today();
    }

    void say(String key) {
        messages.info(key);
    }
}
