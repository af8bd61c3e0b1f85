package org.mouakaba.worklist.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.DueKind;
import org.mouakaba.platform.TimeOrderedId;
import org.mouakaba.worklist.boundary.Period;
import org.mouakaba.worklist.boundary.PeriodUnit;

/**
 * One thing that a case needs by a moment: from the event that starts its clock until it is done or given up. It keeps the
 * period it runs on, so that a line of the day can say why; when the moment is, the rules compute and it is told.
 */
@Entity
@Table(name = "deadline")
public class Deadline {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "case_id", nullable = false)
    private @Nullable UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private @Nullable DueKind kind;

    @Column(name = "referral_id")
    private @Nullable UUID referralId;

    @Column(name = "started_at", nullable = false)
    private @Nullable Instant startedAt;

    @Column(name = "amount")
    private @Nullable Integer amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit")
    private @Nullable PeriodUnit unit;

    @Column(name = "agreed_on")
    private @Nullable LocalDate agreedOn;

    @Column(name = "due_at", nullable = false)
    private @Nullable Instant dueAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private DeadlineStatus status = DeadlineStatus.OPEN;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Deadline() {}

    private Deadline(UUID caseId, DueKind kind, @Nullable UUID referralId, Instant startedAt, Instant dueAt) {
        this.id = TimeOrderedId.next();
        this.caseId = caseId;
        this.kind = kind;
        this.referralId = referralId;
        this.startedAt = startedAt;
        this.dueAt = dueAt;
    }

    /** On a clock that runs from {@code startedAt}. */
    public static Deadline running(
            UUID caseId, DueKind kind, @Nullable UUID referralId, Instant startedAt, Period period, Instant dueAt) {
        Deadline deadline = new Deadline(caseId, kind, referralId, startedAt, dueAt);
        deadline.amount = period.amount();
        deadline.unit = period.unit();
        return deadline;
    }

    /** On a day that people agreed on at {@code startedAt}. */
    public static Deadline agreed(UUID caseId, DueKind kind, Instant startedAt, LocalDate day, Instant dueAt) {
        Deadline deadline = new Deadline(caseId, kind, null, startedAt, dueAt);
        deadline.agreedOn = day;
        return deadline;
    }

    /** Another clock from the same start: the risk of the case has changed. */
    public void runOn(Period period, Instant due) {
        this.amount = period.amount();
        this.unit = period.unit();
        this.agreedOn = null;
        this.dueAt = due;
    }

    /** The same clock, which stood still or goes on earlier than was thought. */
    public void move(Instant due) {
        this.dueAt = due;
    }

    public void finish(Instant at) {
        end(DeadlineStatus.DONE, at);
    }

    public void cancel(Instant at) {
        end(DeadlineStatus.CANCELLED, at);
    }

    private void end(DeadlineStatus how, Instant at) {
        if (status != DeadlineStatus.OPEN) {
            throw new IllegalStateException("deadline " + id + " is " + status);
        }
        this.status = how;
        this.endedAt = at;
    }

    public boolean open() {
        return status == DeadlineStatus.OPEN;
    }

    /** Whether it stands still with a case that is suspended: hours run on, and so does the term of a referral. */
    public boolean standsStill() {
        return unit != PeriodUnit.HOURS && referralId == null;
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public UUID caseId() {
        return Objects.requireNonNull(caseId);
    }

    public DueKind kind() {
        return Objects.requireNonNull(kind);
    }

    public @Nullable UUID referralId() {
        return referralId;
    }

    public Instant startedAt() {
        return Objects.requireNonNull(startedAt);
    }

    public @Nullable Period period() {
        return amount == null || unit == null ? null : new Period(amount, unit);
    }

    public @Nullable LocalDate agreedOn() {
        return agreedOn;
    }

    public Instant dueAt() {
        return Objects.requireNonNull(dueAt);
    }

    public DeadlineStatus status() {
        return status;
    }
}
