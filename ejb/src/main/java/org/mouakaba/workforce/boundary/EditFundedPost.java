package org.mouakaba.workforce.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Corrects a funded post. */
public record EditFundedPost(
        @NotNull FundedPostId id, @NotNull @Valid FundedPostFacts facts, long expectedVersion) {}
