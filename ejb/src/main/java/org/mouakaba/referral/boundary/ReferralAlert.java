package org.mouakaba.referral.boundary;

import java.time.Instant;
import org.mouakaba.casefile.boundary.CaseFileId;

/**
 * A referral that asks for attention: an answer that came, or one that did not come in time.
 *
 * @param number the case's number; never the person's name
 * @param serviceType code of the list service_type
 * @param at when it got into {@code status}
 */
public record ReferralAlert(
        ReferralId id, CaseFileId caseId, String number, String serviceType, ReferralStatus status, Instant at) {}
