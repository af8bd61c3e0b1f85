package org.mouakaba.web.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.reporting.boundary.IssuedReportRow;

/** An issued report in a list. */
public record IssuedItem(
        UUID id,
        String number,
        int version,
        String kind,
        @Nullable String territory,
        int year,
        @Nullable Integer quarter,
        List<String> languages,
        Instant issuedAt,
        String author) {

    static IssuedItem of(IssuedReportRow row) {
        return new IssuedItem(
                row.id().value(),
                row.number(),
                row.version(),
                row.kind().name(),
                row.territory(),
                row.year(),
                row.quarter(),
                row.languages(),
                row.issuedAt(),
                row.author());
    }
}
