package org.mouakaba.referral.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What the person needs to be served and to be reached there; always told, whatever else is not. */
@Embeddable
public record PracticalNeeds(
        @Column(name = "escort", nullable = false) boolean escort,

        @Column(name = "interpreter", nullable = false) boolean interpreter,

        @Column(name = "access_needs") @Nullable String access,

        @Column(name = "safe_contact") @Nullable String safeContact) {

    static PracticalNeeds of(ReferralRequest request) {
        return new PracticalNeeds(
                request.escort(), request.interpreter(), request.accessNeeds(), request.safeContact());
    }
}
