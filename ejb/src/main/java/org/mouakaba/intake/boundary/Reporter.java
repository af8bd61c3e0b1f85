package org.mouakaba.intake.boundary;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who told the unit; shown to nobody but who screens.
 *
 * @param confidential whether she asked not to be named
 */
public record Reporter(
        @Nullable @Size(max = 200) String name,
        @Nullable @Size(max = 50) String phone,
        boolean confidential) {}
