package org.mouakaba.workforce.boundary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/** A worker in the list of professional files. Says nothing of what she carries. */
public record FileEntry(
        WorkerId id,
        Label name,
        @Nullable String job,
        @Nullable Label unit,
        @Nullable String territoryCode,
        @Nullable String status,
        @Nullable LocalDate expiresOn) {}
