package org.mouakaba.calendar.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Enters a day off: a moon date as it was announced, or a day decreed for once. Days that repeat each year come with the
 * product.
 */
public record EnterHoliday(
        @NotNull LocalDate day,
        @NotNull HolidayKind kind,
        @NotBlank @Size(max = 100) String nameAr,
        @NotBlank @Size(max = 100) String nameFr,
        @NotBlank @Size(max = 100) String nameEn) {}
