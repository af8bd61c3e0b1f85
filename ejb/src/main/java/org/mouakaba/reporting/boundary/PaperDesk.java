package org.mouakaba.reporting.boundary;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mouakaba.reporting.control.CapacityPaper;
import org.mouakaba.reporting.control.FundingPaper;

/** Reads a report once and has it written in each language asked for. */
class PaperDesk {

    @Inject
    FundingReportQueries funding;

    @Inject
    FundingPaper fundingPaper;

    @Inject
    CapacityReportQueries capacity;

    @Inject
    CapacityPaper capacityPaper;

    SortedMap<String, ReportPaper> write(
            ReportCriteria criteria, Collection<String> languages, @Nullable String territory) {
        SortedMap<String, ReportPaper> papers = new TreeMap<>();
        if (criteria instanceof CapacityCriteria asked) {
            CapacityReport report = capacity.report(asked);
            languages.forEach(language -> papers.put(language, capacityPaper.write(report, language)));
        } else if (criteria instanceof FundingCriteria asked) {
            FundingReport report = funding.report(asked);
            languages.forEach(language -> papers.put(language, fundingPaper.write(report, language, territory)));
        }
        return papers;
    }
}
