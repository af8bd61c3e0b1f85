package org.mouakaba.casefile.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Opens a case that is not the caller's own.
 *
 * @param number the case's number
 * @param reason why, in words that stand before whoever reviews it
 */
public record OpenInEmergency(
        @NotNull @Pattern(regexp = "\\d{5}-\\d{4}-\\d{6}", message = "{casefile.number}")
        String number,

        @NotNull @Size(min = OpenInEmergency.SHORTEST_REASON, max = 2000)
        String reason) {

    /** Long enough that "urgent" is no reason. */
    public static final int SHORTEST_REASON = 20;

    /** Spaces are no reason either. */
    public OpenInEmergency {
        number = number == null ? null : number.strip();
        reason = reason == null ? null : reason.strip();
    }
}
