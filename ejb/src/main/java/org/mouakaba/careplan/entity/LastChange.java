package org.mouakaba.careplan.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who wrote last in a plan, its goals and actions included. */
@Embeddable
public record LastChange(
        @Column(name = "changed_by", nullable = false) String by,

        @Column(name = "changed_at", nullable = false) Instant at) {}
