package org.mouakaba.consent.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.consent.boundary.Body;

/**
 * The body that a statement names.
 *
 * @param organisationId null where it stands in no directory
 */
@Embeddable
public record Recipient(
        @Column(name = "organisation_id") @Nullable UUID organisationId,

        @Column(name = "organisation_name") @Nullable String name) {

    /** Null where it names none. */
    static @Nullable Recipient of(@Nullable UUID organisationId, @Nullable String name) {
        return organisationId == null && name == null ? null : new Recipient(organisationId, name);
    }

    Body body() {
        return new Body(organisationId, name);
    }
}
