package org.mouakaba.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.ClosureDecision;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.TimeOrderedId;

/** The wish to close one episode of a case, and what the supervisor said to it. Decided once. */
@Entity
@Table(name = "case_closure")
public class Closure {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "case_id", nullable = false)
    private @Nullable UUID caseId;

    @Column(name = "episode", nullable = false)
    private int episode;

    @Column(name = "requested_by", nullable = false)
    private @Nullable String requestedBy;

    @Column(name = "requested_at", nullable = false)
    private @Nullable Instant requestedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_stage", nullable = false)
    private @Nullable CaseStage fromStage;

    @Column(name = "reason", nullable = false)
    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "final_risk", nullable = false)
    private @Nullable RiskLevel finalRisk;

    @Column(name = "exit_plan", nullable = false)
    private @Nullable String exitPlan;

    @Column(name = "person_informed", nullable = false)
    private boolean personInformed;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision", nullable = false)
    private ClosureDecision decision = ClosureDecision.REQUESTED;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decision_note")
    private @Nullable String decisionNote;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Closure() {}

    public static Closure request(
            CaseFile file,
            String reason,
            RiskLevel finalRisk,
            String exitPlan,
            boolean personInformed,
            String by,
            Instant at) {
        Closure closure = new Closure();
        closure.id = TimeOrderedId.next();
        closure.caseId = file.id();
        closure.episode = file.episode();
        closure.fromStage = file.stage();
        closure.reason = reason;
        closure.finalRisk = finalRisk;
        closure.exitPlan = exitPlan;
        closure.personInformed = personInformed;
        closure.requestedBy = by;
        closure.requestedAt = at;
        return closure;
    }

    /** @throws RuleException where it is decided already, or returned without a word of why */
    public void decide(ClosureDecision outcome, @Nullable String note, String by, Instant at) {
        if (decision != ClosureDecision.REQUESTED) {
            throw new RuleException("casefile.closureAlreadyDecided");
        }
        if (outcome == ClosureDecision.RETURNED && (note == null || note.isBlank())) {
            throw RuleException.beside("note", "casefile.returnNeedsNote");
        }
        this.decision = outcome;
        this.decisionNote = note;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    public CaseStage fromStage() {
        return Objects.requireNonNull(fromStage);
    }

    public String reason() {
        return Objects.requireNonNull(reason);
    }

    public RiskLevel finalRisk() {
        return Objects.requireNonNull(finalRisk);
    }

    public String exitPlan() {
        return Objects.requireNonNull(exitPlan);
    }

    public boolean personInformed() {
        return personInformed;
    }

    public ClosureDecision decision() {
        return decision;
    }

    public String requestedBy() {
        return Objects.requireNonNull(requestedBy);
    }

    public Instant requestedAt() {
        return Objects.requireNonNull(requestedAt);
    }

    public @Nullable String decisionNote() {
        return decisionNote;
    }
}
