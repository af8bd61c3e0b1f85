package org.mouakaba.careplan.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One action of a goal as it is written.
 *
 * @param id null for a new one
 * @param serviceType code of the list service_type; needed where a service does it
 * @param high whether the case may not be closed before it is done
 */
public record ActionEntry(
        @Nullable UUID id,
        @NotBlank @Size(max = 300) String what,
        @NotNull ActionOwner owner,
        @Nullable @Size(max = 40) String serviceType,
        @NotNull LocalDate dueOn,
        boolean high) {}
