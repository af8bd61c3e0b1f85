package org.mouakaba.referral.boundary;

import java.time.Instant;
import org.mouakaba.casefile.boundary.CaseFileId;

/** The state of a referral changed after it was sent. */
public record ReferralAnswered(ReferralId id, CaseFileId caseId, ReferralStatus status, Instant at) {}
