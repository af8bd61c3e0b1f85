package org.mouakaba.workforce.boundary;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A worker leaves a post.
 *
 * @param on the first day on which she holds it no more
 */
public record LeavePost(
        @NotNull FundedPostId post,
        @NotNull HoldingId holding,
        @NotNull LocalDate on,
        long expectedVersion) {}
