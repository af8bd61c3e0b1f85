package org.mouakaba.entitlement.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.boundary.CodeOf;

/**
 * When a household may have a claim to a programme, and what to tell it.
 *
 * @param programme code of the list programme; null for a step that is no programme, as a registration
 * @param condition in the Common Expression Language, over {@link Fact}s and thresholds
 * @param validTo the last day; null while it stands
 * @param reason what the condition looks at
 * @param missing how to come by a fact that is unknown
 * @param next the next step and the papers it needs
 */
public record Rule(
        @Nullable @Size(max = 60) @CodeOf("programme") String programme,
        @Min(0) @Max(9999) int position,
        @NotBlank @Size(max = 1000) String condition,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Valid @NotNull RuleWords title,
        @Valid @NotNull RuleWords reason,
        @Valid @NotNull RuleWords missing,
        @Valid @NotNull RuleWords next) {

    public boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
