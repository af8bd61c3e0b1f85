package org.mouakaba.referral.boundary;

import java.time.Instant;
import org.mouakaba.casefile.boundary.CaseFileId;

/** A referral left for its receiver. */
public record ReferralSent(ReferralId id, CaseFileId caseId, boolean urgent, Instant at) {}
