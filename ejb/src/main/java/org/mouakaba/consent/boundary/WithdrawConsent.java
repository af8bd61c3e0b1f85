package org.mouakaba.consent.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;

/**
 * Takes a consent back, or ends a legal basis. It needs no reason: what the person says is noted where she says
 * something.
 */
public record WithdrawConsent(
        @NotNull CaseFileId caseId,
        @NotNull ConsentId consentId,
        @NotNull ConsentChannel channel,
        @NotNull LocalDate withdrawnOn,
        @Size(max = 1000) @Nullable String words) {}
