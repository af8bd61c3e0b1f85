package org.mouakaba.funding.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.boundary.CodeOf;

/**
 * What an expenditure was: when, on what, for whom, with which proof.
 *
 * @param serviceType null for what serves several
 * @param sex F or M, where it was for one person or for people of one sex
 * @param proof number of the invoice or pay slip
 * @param establishment of the convention's organisation, where it was spent for one
 */
public record ExpenditureTerms(
        @NotNull LocalDate spentOn,
        @NotBlank @CodeOf("expenditure_category") String category,
        @Nullable @CodeOf("service_type") String serviceType,
        @Nullable @CodeOf("beneficiary_category") String beneficiaryCategory,
        @Nullable @Pattern(regexp = "[FM]") String sex,
        @Nullable Boolean disability,
        @NotBlank @Size(max = 200) String label,
        @NotBlank @Size(max = 60) String proof,
        @Nullable UUID establishment) {}
