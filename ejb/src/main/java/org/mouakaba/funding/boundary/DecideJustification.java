package org.mouakaba.funding.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Accepts or rejects what a report declares; an expenditure that is not named is accepted whole.
 *
 * @param reason needed where anything is rejected
 */
public record DecideJustification(
        @NotNull JustificationId id,
        @NotNull @Size(max = 10_000) List<@NotNull @Valid AcceptedAmount> less,
        @Nullable @Size(max = 1000) String reason,
        long expectedVersion) {

    public DecideJustification {
        less = List.copyOf(less);
    }
}
