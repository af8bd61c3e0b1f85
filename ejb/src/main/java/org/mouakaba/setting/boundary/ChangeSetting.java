package org.mouakaba.setting.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Gives a setting another value from a day on.
 *
 * @param source where the value stands: a text of law, a decision, a publication
 */
public record ChangeSetting(
        @NotNull @Size(max = 100) String key,
        @NotBlank @Size(max = 200) String value,
        @NotNull LocalDate validFrom,
        @NotBlank @Size(max = 300) String source) {}
