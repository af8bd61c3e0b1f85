package org.mouakaba.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.mouakaba.casefile.boundary.DueKind;

/** What a case needs next, and by when. */
@Embeddable
public record NextDue(
        @Enumerated(EnumType.STRING) @Column(name = "next_due_kind")
        DueKind kind,

        @Column(name = "next_due_at") Instant at) {}
