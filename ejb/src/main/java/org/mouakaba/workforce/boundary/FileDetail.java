package org.mouakaba.workforce.boundary;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * A worker's professional file.
 *
 * @param steps of her accreditation, the latest first
 * @param hoursThisYear hours of training in the year that runs
 * @param hoursTarget hours that a year should have
 * @param editable whether the reader keeps it
 */
public record FileDetail(
        FileEntry entry,
        FileFacts facts,
        @Nullable Label employer,
        @Nullable Label supervisor,
        BigDecimal fte,
        @Nullable String number,
        List<AccreditationStep> steps,
        List<TrainingEntry> trainings,
        List<AbsenceEntry> absences,
        BigDecimal hoursThisYear,
        BigDecimal hoursTarget,
        boolean editable,
        long version) {

    public FileDetail {
        steps = List.copyOf(steps);
        trainings = List.copyOf(trainings);
        absences = List.copyOf(absences);
    }
}
