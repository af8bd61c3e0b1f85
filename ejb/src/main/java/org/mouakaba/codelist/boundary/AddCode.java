package org.mouakaba.codelist.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Adds an entry to a list, to be chosen from today on.
 *
 * @param code what records keep; it never changes
 * @param parentCode the entry it belongs under; null in a flat list
 */
public record AddCode(
        @NotNull @Size(max = 60) String list,

        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}", message = "{codelist.code}")
        String code,

        @Nullable @Size(max = 60) String parentCode,
        @Min(0) @Max(9999) int position,
        @NotNull @Valid CodeLabels labels) {}
