package org.mouakaba.workforce.boundary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * A worker in the list of accounts.
 *
 * @param pending whether her account does not stand yet as she does
 */
public record WorkerEntry(
        WorkerId id,
        @Nullable String username,
        Label name,
        String role,
        @Nullable UUID unitId,
        @Nullable Label unitName,
        boolean active,
        boolean pending) {}
