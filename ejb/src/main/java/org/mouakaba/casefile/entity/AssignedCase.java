package org.mouakaba.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.RuleException;

/** Who carries a case: given to her by a supervisor, and hers when she has accepted it. */
@MappedSuperclass
@Audited
public abstract class AssignedCase extends CaseOrigin {

    @Column(name = "worker_id")
    private @Nullable UUID workerId;

    @Column(name = "assigned_at")
    private @Nullable Instant assignedAt;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    protected AssignedCase() {}

    AssignedCase(CaseNumber number, Admission admission, Instant at) {
        super(number, admission, at);
    }

    /** @throws RuleException where the case is closed */
    abstract void requireOpen();

    /**
     * Gives the case to a worker. Where she takes it herself she has accepted it with that.
     *
     * @throws RuleException where the case is closed or already hers
     */
    public AssignmentEntry assign(
            UUID toWorker,
            boolean accepted,
            String by,
            Instant at,
            @Nullable String reason,
            @Nullable String handoverNote,
            @Nullable String overloadReason) {
        requireOpen();
        if (toWorker.equals(workerId)) {
            throw RuleException.beside("worker", "casefile.alreadyHers");
        }
        AssignmentEntry entry =
                new AssignmentEntry(id(), workerId, toWorker, by, at, reason, handoverNote, overloadReason);
        this.workerId = toWorker;
        this.assignedAt = at;
        this.acceptedAt = accepted ? at : null;
        return entry;
    }

    /** The worker takes the case that she was given. */
    public void accept(Instant at) {
        requireOpen();
        if (acceptedAt != null) {
            throw new RuleException("casefile.alreadyAccepted");
        }
        this.acceptedAt = at;
    }

    public @Nullable UUID workerId() {
        return workerId;
    }

    public @Nullable Instant assignedAt() {
        return assignedAt;
    }

    public @Nullable Instant acceptedAt() {
        return acceptedAt;
    }
}
