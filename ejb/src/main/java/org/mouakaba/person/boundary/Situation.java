package org.mouakaba.person.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.boundary.CodeOf;

/**
 * How somebody lives, as registration asks it. All of it is told or read from a paper: no register is asked. Null where
 * nobody asked.
 *
 * @param coverage code of the list health_coverage
 * @param coverageProvenance goes with the coverage
 * @param aid whether direct social aid is paid for her, code of the list asd_status
 * @param aidProvenance goes with the aid
 * @param schooling code of the list schooling_status
 * @param marital code of the list marital_status
 * @param activity code of the list activity_status
 */
public record Situation(
        @Nullable @Size(max = 50) @CodeOf("health_coverage") String coverage,
        @Nullable Provenance coverageProvenance,
        @Nullable @Size(max = 50) @CodeOf("asd_status") String aid,
        @Nullable Provenance aidProvenance,
        @Valid @NotNull DisabilityCard card,
        @Valid @NotNull Functioning functioning,

        @Nullable @Size(max = 50) @CodeOf("schooling_status")
        String schooling,

        @Nullable @Size(max = 50) @CodeOf("marital_status") String marital,
        @Nullable @Size(max = 50) @CodeOf("activity_status") String activity,
        @Valid @NotNull LegalRepresentative representative) {

    /** Nobody asked anything. */
    public static final Situation UNKNOWN = new Situation(
            null,
            null,
            null,
            null,
            DisabilityCard.UNKNOWN,
            Functioning.UNKNOWN,
            null,
            null,
            null,
            LegalRepresentative.NONE);
}
