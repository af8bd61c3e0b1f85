package org.mouakaba.reporting.boundary;

import org.jspecify.annotations.Nullable;

/** What any report is asked about: a time and a territory. */
public sealed interface ReportCriteria permits FundingCriteria, CapacityCriteria {

    ReportKind kind();

    int year();

    /** 1 to 4; null for the whole year. */
    @Nullable
    Integer ofQuarter();

    /** Null for all of the reader's own. */
    @Nullable
    String territory();
}
