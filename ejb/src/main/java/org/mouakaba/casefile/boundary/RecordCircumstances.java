package org.mouakaba.casefile.boundary;

import jakarta.validation.constraints.NotNull;

/**
 * What makes a case weigh more on the load of who carries it.
 *
 * @param courtMeasure a court has ordered something for the person
 * @param interpreter somebody must translate
 * @param longTravel more than an hour each way
 */
public record RecordCircumstances(
        @NotNull CaseFileId id, boolean courtMeasure, boolean interpreter, boolean longTravel, long expectedVersion) {}
