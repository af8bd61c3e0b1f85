package org.mouakaba.funding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.ConventionId;
import org.mouakaba.funding.boundary.JustificationStatus;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.TimeOrderedId;

/** The report that an association owes on the use of a tranche, and what became of it. */
@Entity
@Audited
@Table(name = "justification")
public class Justification {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "convention_id", nullable = false)
    private @Nullable UUID conventionId;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "period_from", nullable = false)
    private @Nullable LocalDate periodFrom;

    @Column(name = "period_to", nullable = false)
    private @Nullable LocalDate periodTo;

    @Column(name = "due_on", nullable = false)
    private @Nullable LocalDate dueOn;

    @Column(name = "submitted_on")
    private @Nullable LocalDate submittedOn;

    @Column(name = "submitted_by")
    private @Nullable String submittedBy;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "reason")
    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private @Nullable JustificationStatus status;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Justification() {}

    public static Justification owe(
            ConventionId convention, int position, LocalDate from, LocalDate to, LocalDate dueOn) {
        Justification report = new Justification();
        report.id = TimeOrderedId.next();
        report.conventionId = convention.value();
        report.position = position;
        report.periodFrom = from;
        report.periodTo = to;
        report.dueOn = dueOn;
        report.status = JustificationStatus.DUE;
        return report;
    }

    /** @throws RuleException where it was submitted already */
    public void submit(LocalDate on, String by) {
        if (status != JustificationStatus.DUE) {
            throw new RuleException("funding.reportStep");
        }
        this.status = JustificationStatus.SUBMITTED;
        this.submittedOn = on;
        this.submittedBy = by;
    }

    /**
     * @param outcome ACCEPTED, PARTIAL or REJECTED
     * @throws RuleException where it was not submitted, or the one who submitted it decides
     */
    public void decide(JustificationStatus outcome, @Nullable String why, LocalDate on, String by) {
        if (status != JustificationStatus.SUBMITTED) {
            throw new RuleException("funding.reportStep");
        }
        if (by.equals(submittedBy)) {
            throw new RuleException("funding.ownReport");
        }
        this.status = outcome;
        this.reason = why;
        this.decidedOn = on;
        this.decidedBy = by;
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public UUID conventionId() {
        return Objects.requireNonNull(conventionId);
    }

    public int position() {
        return position;
    }

    public LocalDate periodFrom() {
        return Objects.requireNonNull(periodFrom);
    }

    public LocalDate periodTo() {
        return Objects.requireNonNull(periodTo);
    }

    public LocalDate dueOn() {
        return Objects.requireNonNull(dueOn);
    }

    public @Nullable LocalDate submittedOn() {
        return submittedOn;
    }

    public @Nullable String submittedBy() {
        return submittedBy;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable String reason() {
        return reason;
    }

    public JustificationStatus status() {
        return Objects.requireNonNull(status);
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Justification that && id().equals(that.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
