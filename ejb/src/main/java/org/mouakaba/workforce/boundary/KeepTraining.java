package org.mouakaba.workforce.boundary;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Enters a training of a worker, or corrects one.
 *
 * @param id the one that is corrected; null for a new one
 * @param topic code of the list training_topic
 * @param mistaken whether it was entered by mistake: it counts for nothing and stays readable
 */
public record KeepTraining(
        @NotNull WorkerId worker,
        @Nullable TrainingId id,
        @NotNull @Size(max = 60) String topic,

        @NotNull @DecimalMin("0.5") @DecimalMax("1000") @Digits(integer = 4, fraction = 1)
        BigDecimal hours,

        @NotNull LocalDate on,
        @Nullable @Size(max = 200) String provider,
        @Nullable @Size(max = 200) String certificate,
        boolean mistaken,
        long expectedVersion) {}
