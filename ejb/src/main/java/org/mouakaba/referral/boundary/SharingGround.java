package org.mouakaba.referral.boundary;

/** What carried the disclosure to the receiver. */
public enum SharingGround {
    /** A consent to share with this body, or a legal basis recorded for sharing, stood in the case on that day. */
    SHARING_RECORD,
    /** The case itself was carried on a legal basis other than consent. Of older referrals only: it opens no way any more. */
    CASE_BASIS,
    /** A judicial report, which the law requires; who sent it answers for it. */
    JUDICIAL_REPORT
}
