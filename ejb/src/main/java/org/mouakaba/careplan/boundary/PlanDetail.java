package org.mouakaba.careplan.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One edition of a plan as it is read. */
public record PlanDetail(
        int edition,
        PlanStatus status,
        List<GoalDetail> goals,
        @Nullable String safetyPlan,
        @Nullable String contingency,
        @Nullable LocalDate reviewOn,
        @Nullable Agreement agreement,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String note,
        long version) {

    public PlanDetail {
        goals = List.copyOf(goals);
    }

    public boolean isApproved() {
        return status == PlanStatus.APPROVED;
    }

    public boolean isReturned() {
        return status == PlanStatus.RETURNED;
    }

    public boolean isWaiting() {
        return status == PlanStatus.REQUESTED;
    }

    /** Whether the worker may still write in it. */
    public boolean isWritten() {
        return status.written();
    }

    /** What its actions cost together; null where none names a cost. */
    public @Nullable BigDecimal getCost() {
        return goals.stream()
                .flatMap(goal -> goal.actions().stream())
                .map(ActionDetail::cost)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    public Progress progress() {
        return new Progress(
                goals.size(),
                (int) goals.stream().mapToLong(GoalDetail::getDone).sum(),
                (int) goals.stream().mapToLong(GoalDetail::getCounted).sum());
    }
}
