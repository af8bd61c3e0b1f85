package org.mouakaba.referral.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/**
 * Where a person is sent: a service of the directory, or one that stands in none.
 *
 * @param offerId null where it stands in no directory
 * @param organisationId the receiving body; null where it stands in no directory
 */
@Embeddable
public record Receiver(
        @Column(name = "offer_id") @Nullable UUID offerId,

        @Column(name = "organisation_id") @Nullable UUID organisationId,

        @Column(name = "receiver_ar", nullable = false) String nameAr,

        @Column(name = "receiver_fr", nullable = false) String nameFr,

        @Column(name = "receiver_contact") @Nullable String contact) {

    static Receiver of(ReferralRequest request) {
        Label name = request.receiver();
        return new Receiver(
                request.offerId(), request.organisationId(), name.ar(), name.fr(), request.receiverContact());
    }

    /** Receivers have no English name of their own: English readers see the French one. */
    public Label name() {
        return new Label(nameAr, nameFr, nameFr);
    }
}
