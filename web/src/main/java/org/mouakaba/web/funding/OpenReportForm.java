package org.mouakaba.web.funding;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.DecideJustification;
import org.mouakaba.funding.boundary.ExpenditureRow;
import org.mouakaba.funding.boundary.JustificationId;
import org.mouakaba.web.shared.Filters;

/** The decision on a report as it is typed. */
public class OpenReportForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<UUID, ReportLine> lines = new HashMap<>();

    @Size(max = 1000)
    private @Nullable String reason;

    void fill(List<ExpenditureRow> rows) {
        rows.forEach(row -> lines.computeIfAbsent(row.id().value(), id -> new ReportLine(id, row.amount())));
    }

    DecideJustification toCommand(JustificationId id, long version) {
        return new DecideJustification(
                id,
                lines.values().stream()
                        .filter(ReportLine::isLess)
                        .map(ReportLine::toAccepted)
                        .toList(),
                Filters.given(reason),
                version);
    }

    public Map<UUID, ReportLine> getLines() {
        return lines;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
