package org.mouakaba.careplan.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The supervisor's last word on an edition; which word it was is the status of the plan. */
@Embeddable
public record Decision(
        @Column(name = "decided_by") String by,

        @Column(name = "decided_at") Instant at,

        @Column(name = "decision_note") @Nullable String note) {}
