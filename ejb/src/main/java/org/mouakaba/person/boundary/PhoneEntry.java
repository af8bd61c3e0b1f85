package org.mouakaba.person.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.control.PhoneNumbers;

/**
 * A telephone under which somebody is reached; often a whole family's.
 *
 * @param number as it was typed; stored in international form
 * @param safe whether she may be called there without danger
 * @param note whose it is, when to call
 */
public record PhoneEntry(
        @NotBlank @Size(max = 30) String number,
        boolean safe,
        @Nullable @Size(max = 200) String note) {

    /** Whether it can be a telephone number. */
    public boolean plausible() {
        return PhoneNumbers.normalise(number).isPresent();
    }
}
