package org.mouakaba.workforce.boundary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * A worker and her place, for the form.
 *
 * @param pending whether her account does not stand yet as she does
 */
public record WorkerDetail(
        WorkerId id,
        @Nullable String username,
        Label name,
        PostOfWorker post,
        LocalDate activeFrom,
        @Nullable LocalDate activeTo,
        boolean active,
        boolean pending,
        long version) {}
