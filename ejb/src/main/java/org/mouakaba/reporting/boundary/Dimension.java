package org.mouakaba.reporting.boundary;

import org.jspecify.annotations.Nullable;

/** By what money can be parted. Each names the code list that has its words, where there is one. */
public enum Dimension {
    /** Regions of the country, provinces of a region. */
    TERRITORY(null),
    PROGRAMME("programme"),
    SOURCE("funding_source"),
    /** Of an expenditure; of the line where there is none yet. */
    CATEGORY("expenditure_category"),
    SERVICE_TYPE("service_type"),
    BENEFICIARY("beneficiary_category"),
    SEX("sex"),
    DISABILITY(null),
    /** That an expenditure was for; nothing else of the money is any establishment's. */
    ESTABLISHMENT(null),
    /** Of the year of the entry. */
    QUARTER(null);

    private final @Nullable String list;

    Dimension(@Nullable String list) {
        this.list = list;
    }

    public @Nullable String list() {
        return list;
    }
}
