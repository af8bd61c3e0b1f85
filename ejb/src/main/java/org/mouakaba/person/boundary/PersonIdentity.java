package org.mouakaba.person.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.boundary.CodeOf;

/**
 * Who somebody is, as far as it is known.
 *
 * @param honorific Moulay, Sidi, Lalla, Haj: not part of the registered name and ignored in searches
 * @param fatherName the father's given name
 * @param motherName the mother's given name
 * @param nationalityStatus code of the list nationality_status
 */
public record PersonIdentity(
        @Valid @NotNull PersonName name,
        @Nullable @Size(max = 50) String honorific,
        @NotNull Sex sex,
        @NotNull Birth birth,
        @Nullable @Size(max = 100) String birthPlace,
        @Nullable @Size(max = 100) String fatherName,
        @Nullable @Size(max = 100) String motherName,

        @Nullable @Size(max = 50) @CodeOf("nationality_status")
        String nationalityStatus,

        @Nullable LocalDate deceasedOn) {}
