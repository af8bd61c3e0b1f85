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

        @NotNull @Size(max = 2000) @Pattern(regexp = OpenInEmergency.REASON, message = "{casefile.reason}")
        String reason) {

    /** Twenty letters of any script: "urgent" is no reason, nor are signs that nobody sees. */
    public static final String REASON = "(?s)(?:\\P{L}*+\\p{L}){20}.*";

    /** Spaces are no reason either. */
    public OpenInEmergency {
        number = number == null ? null : number.strip();
        reason = reason == null ? null : reason.strip();
    }
}
