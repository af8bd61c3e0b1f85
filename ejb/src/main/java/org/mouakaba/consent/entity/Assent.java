package org.mouakaba.consent.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.mouakaba.consent.boundary.ChildAssent;

/** A child's own word, beside that of who answers for her. */
@Embeddable
public record Assent(
        @Enumerated(EnumType.STRING) @Column(name = "child_assent") @Nullable
        ChildAssent word,

        @Column(name = "child_assent_note") @Nullable String note) {

    static final Assent NONE = new Assent(null, null);
}
