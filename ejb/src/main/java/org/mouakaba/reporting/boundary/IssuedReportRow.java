package org.mouakaba.reporting.boundary;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An issued report in a list. */
public record IssuedReportRow(
        IssuedReportId id,
        String number,
        int version,
        ReportKind kind,
        @Nullable String territory,
        int year,
        @Nullable Integer quarter,
        List<String> languages,
        Instant issuedAt,
        String author) {

    public IssuedReportRow {
        languages = List.copyOf(languages);
    }
}
