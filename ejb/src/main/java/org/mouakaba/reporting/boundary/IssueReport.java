package org.mouakaba.reporting.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Freezes a report as it stands.
 *
 * @param criteria of which report, and about what
 * @param languages ar, fr, en
 * @param corrects the version that this one follows; null for a new report
 * @param reason why it is issued anew; null for a new report
 */
public record IssueReport(
        @NotNull @Valid ReportCriteria criteria,
        @NotEmpty @Size(max = 3) Set<@NotNull @Pattern(regexp = "ar|fr|en") String> languages,
        @Nullable IssuedReportId corrects,
        @Nullable @Size(max = 1000) String reason) {

    public IssueReport {
        languages = Set.copyOf(new TreeSet<>(languages));
    }
}
