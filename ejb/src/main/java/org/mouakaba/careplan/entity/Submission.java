package org.mouakaba.careplan.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The worker's asking for approval of an edition, the last time where it came back. */
@Embeddable
public record Submission(
        @Column(name = "submitted_by") String by,

        @Column(name = "submitted_at") Instant at) {}
