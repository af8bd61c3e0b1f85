package org.mouakaba.household.boundary;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.boundary.CodeOf;
import org.mouakaba.person.boundary.Provenance;
import org.mouakaba.platform.RuleException;

/**
 * Where a household stands in the unified social register and how it is housed. The register is never asked: this was
 * told, or read from its notice. Null where nobody asked.
 *
 * @param rsuNumber of the household in the register
 * @param registryStatus code of the list registry_status
 * @param rsuIndex the socio-economic index that the register gave it (law 72-18)
 * @param rsuIndexOn the day of the notice: the index moves
 * @param rsuProvenance how sure number, status and index are
 * @param dwelling code of the list dwelling_type
 * @param tenure code of the list tenure_status
 */
public record HouseholdFacts(
        @Nullable @Size(max = 30) @Pattern(regexp = "[0-9A-Za-z./-]*", message = "{household.rsuNumber}")
        String rsuNumber,

        @Nullable @Size(max = 50) @CodeOf("registry_status") String registryStatus,

        @Nullable @PositiveOrZero @Digits(integer = 2, fraction = 7)
        BigDecimal rsuIndex,

        @Nullable LocalDate rsuIndexOn,
        @Nullable Provenance rsuProvenance,
        @Nullable @Size(max = 50) @CodeOf("dwelling_type") String dwelling,
        @Nullable @Size(max = 50) @CodeOf("tenure_status") String tenure) {

    /** Nobody asked anything. */
    public static final HouseholdFacts UNKNOWN = new HouseholdFacts(null, null, null, null, null, null, null);

    /** @throws RuleException where the index lacks its day, or what the register says its provenance */
    public void requireCoherent(LocalDate today) {
        if ((rsuIndex == null) != (rsuIndexOn == null)) {
            throw RuleException.beside("rsuIndexOn", "household.indexWithoutDay");
        }
        if (rsuIndexOn != null && rsuIndexOn.isAfter(today)) {
            throw RuleException.beside("rsuIndexOn", "household.indexInFuture");
        }
        boolean told = rsuNumber != null || registryStatus != null || rsuIndex != null;
        if (told && rsuProvenance == null) {
            throw RuleException.beside("rsuProvenance", "person.provenanceMissing");
        }
    }
}
