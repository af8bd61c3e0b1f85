package org.mouakaba.consent.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.consent.boundary.RecordConsent;

/**
 * What the person was told before she answered: which version of the limits and of the question, and how it reached her.
 *
 * @param shownIn language of the question's text
 * @param readLanguage in which it was read aloud, code of the list language; null where it was not
 * @param witness who was present while it was read or answered
 * @param witnessCapacity as what
 */
@Embeddable
public record Explanation(
        @Column(name = "text_version") @Nullable Integer textVersion,

        @Column(name = "limits_version") @Nullable Integer limitsVersion,

        @Column(name = "shown_in") @Nullable String shownIn,

        @Column(name = "read_language") @Nullable String readLanguage,

        @Column(name = "witness") @Nullable String witness,

        @Column(name = "witness_capacity") @Nullable String witnessCapacity) {

    static final Explanation NONE = new Explanation(null, null, null, null, null, null);

    static Explanation of(RecordConsent command, int limitsVersion) {
        return new Explanation(
                command.textVersion(),
                limitsVersion,
                command.shownIn(),
                command.readLanguage(),
                command.witness(),
                command.witnessCapacity());
    }
}
