package org.mouakaba.workforce.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.organisation.boundary.OrganisationId;

/**
 * What a worker's professional file says of her.
 *
 * @param job code of the list worker_job
 * @param domain code of the list worker_domain
 * @param sex F or M
 * @param employer who pays her; null where it is the organisation of her unit
 * @param contract code of the list contract_kind
 * @param languages codes of the list language
 */
public record FileFacts(
        @Nullable @Size(max = 60) String job,
        @Nullable @Size(max = 60) String domain,
        @Nullable @Pattern(regexp = "[FM]") String sex,
        @Nullable @Min(1900) @Max(2100) Integer birthYear,
        @Nullable OrganisationId employer,
        @Nullable @Size(max = 60) String contract,
        @NotNull @Size(max = 20) List<@NotNull @Size(max = 60) String> languages) {

    public FileFacts {
        languages = List.copyOf(languages);
    }
}
