package org.mouakaba.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseStatus;

/**
 * The state of a case beside its stage.
 *
 * @param until the day on which a suspended case is taken up again; null where it is not suspended
 */
@Embeddable
public record Standing(
        @Enumerated(EnumType.STRING) @Column(name = "status", nullable = false)
        CaseStatus status,

        @Column(name = "status_until") @Nullable LocalDate until) {

    static final Standing CLOSED = new Standing(CaseStatus.CLOSED, null);

    /** At work, in its first or a later episode. */
    static Standing of(int episode) {
        return new Standing(episode > 1 ? CaseStatus.REOPENED : CaseStatus.OPEN, null);
    }

    static Standing suspended(LocalDate until) {
        return new Standing(CaseStatus.SUSPENDED, until);
    }
}
