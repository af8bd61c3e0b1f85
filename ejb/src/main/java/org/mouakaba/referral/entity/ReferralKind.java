package org.mouakaba.referral.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.mouakaba.casefile.boundary.Urgency;

/**
 * On whose word a referral is made, and how soon somebody must act.
 *
 * @param type code of the list referral_type
 */
@Embeddable
public record ReferralKind(
        @Column(name = "type", nullable = false) String type,

        @Enumerated(EnumType.STRING) @Column(name = "urgency", nullable = false)
        Urgency urgency) {

    private static final String JUDICIAL = "JUDICIAL";

    private static final String URGENT = "URGENT";

    public boolean urgent() {
        return urgency != Urgency.NORMAL || URGENT.equals(type);
    }

    /** A judicial report is the law's, not the person's to allow. */
    public boolean judicial() {
        return JUDICIAL.equals(type);
    }
}
