package org.mouakaba.territory.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Loads communes.
 *
 * @param list a commune a line: its code, its name in Arabic, its name in French, between tabs, semicolons or commas. The
 *     code is that of the High Commission for Planning, which begins with the province's: {@code 04.421.01.03}.
 */
public record LoadCommunes(
        @NotBlank @Size(max = MOST_CHARACTERS) String list) {

    /** The country's 1,503 communes take a quarter of it. */
    public static final int MOST_CHARACTERS = 400_000;
}
