package org.mouakaba.reporting.boundary;

import org.jspecify.annotations.Nullable;

/** By what workers, hours and places are parted. Each names the code list that has its words, where there is one. */
public enum MixKind {
    AGE(null),
    DOMAIN("worker_domain"),
    JOB("worker_job"),
    EMPLOYER("organisation_type"),
    /** Hours of training since January. */
    TOPIC("training_topic"),
    /** Places occupied in the last month of the quarter. */
    PLACES_SEX(null),
    PLACES_AGE(null);

    private final @Nullable String list;

    MixKind(@Nullable String list) {
        this.list = list;
    }

    public @Nullable String list() {
        return list;
    }
}
