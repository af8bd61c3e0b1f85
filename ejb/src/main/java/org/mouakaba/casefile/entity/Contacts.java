package org.mouakaba.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When somebody of the team saw or spoke with the person.
 *
 * @param first of this episode; null where the episode has none yet
 * @param last of all episodes
 */
@Embeddable
public record Contacts(
        @Column(name = "first_contact_at") @Nullable Instant first,

        @Column(name = "last_contact_at") @Nullable Instant last) {

    static Contacts only(Instant at) {
        return new Contacts(at, at);
    }

    /** With one more, which need not be the latest: visits are written down afterwards. */
    Contacts with(Instant at) {
        return new Contacts(
                first == null || at.isBefore(first) ? at : first, last == null || at.isAfter(last) ? at : last);
    }

    /** A new episode begins. */
    Contacts forgetFirst() {
        return new Contacts(null, last);
    }
}
