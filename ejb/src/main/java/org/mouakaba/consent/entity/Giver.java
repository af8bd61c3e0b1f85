package org.mouakaba.consent.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.mouakaba.consent.boundary.Capacity;
import org.mouakaba.consent.boundary.RecordConsent;

/**
 * Who answered: the person, or who stands for her.
 *
 * @param capacity in which the person could answer herself
 * @param givenBy code of the list consent_giver
 * @param name who it was, where not the person herself
 */
@Embeddable
public record Giver(
        @Enumerated(EnumType.STRING) @Column(name = "capacity") @Nullable
        Capacity capacity,

        @Column(name = "given_by") @Nullable String givenBy,

        @Column(name = "giver_name") @Nullable String name) {

    static final Giver NONE = new Giver(null, null, null);

    static Giver of(RecordConsent command) {
        return new Giver(command.capacity(), command.givenBy(), command.giverName());
    }
}
