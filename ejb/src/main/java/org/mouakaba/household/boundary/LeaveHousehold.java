package org.mouakaba.household.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.mouakaba.codelist.boundary.CodeOf;
import org.mouakaba.person.boundary.PersonId;

/**
 * A person leaves her household.
 *
 * @param day her last day there
 * @param reason code of the list household_leaving_reason
 */
public record LeaveHousehold(
        @NotNull PersonId person,
        @NotNull LocalDate day,

        @NotBlank @Size(max = 50) @CodeOf("household_leaving_reason")
        String reason) {}
