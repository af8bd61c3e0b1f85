package org.mouakaba.reporting.boundary;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One issued report.
 *
 * @param digest SHA-256 of what was frozen
 * @param filters what it was asked for with, as words of an address by their names; empty of what is not known
 * @param paper in the language asked for, or the first that it was issued in
 * @param versions all of the same number, the newest first
 * @param changes what it says differently from the version before
 */
public record IssuedReportDetail(
        IssuedReportRow row,
        String digest,
        @Nullable String reason,
        Map<String, String> filters,
        ReportPaper paper,
        List<IssuedReportRow> versions,
        List<ReportChange> changes) {

    public IssuedReportDetail {
        filters = Map.copyOf(filters);
        versions = List.copyOf(versions);
        changes = List.copyOf(changes);
    }
}
