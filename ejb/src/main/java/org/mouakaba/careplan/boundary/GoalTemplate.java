package org.mouakaba.careplan.boundary;

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
 * A goal to begin from, for people of one category.
 *
 * @param category code of the list beneficiary_category; that of a group holds for all within it
 * @param domain the need it answers to: code of the list assessment_domain
 * @param days from the day of writing until the goal is due
 * @param actionDays from the day of writing until its actions are due
 * @param source where it comes from, or "product default"
 * @param validTo the last day; null while it stands
 * @param actions one on a line, the same lines in each language
 */
public record GoalTemplate(
        @NotBlank @Size(max = 40) @CodeOf("beneficiary_category")
        String category,

        @NotBlank @Size(max = 40) @CodeOf("assessment_domain")
        String domain,

        @Min(0) @Max(9999) int position,
        @Min(1) @Max(730) int days,
        @Min(1) @Max(730) int actionDays,
        @NotBlank @Size(max = 200) String source,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Valid @NotNull TemplateWords what,
        @Valid @NotNull TemplateWords measure,
        @Valid @NotNull TemplateWords actions) {

    public boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether it is meant for somebody of this category: its own, or one within its group. */
    public boolean suits(String code) {
        return code.equals(category) || code.startsWith(category + ".");
    }
}
