package org.mouakaba.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.CaseStatus;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.DueKind;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.boundary.Urgency;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.TimeOrderedId;

/**
 * One person carried by one unit. It is opened by an admission, moves through its stages, is requested to be closed,
 * closed by a supervisor, and may be reopened: the number stays and the episode counts on.
 *
 * <p>It answers for the order of the stages, for who carries the case, and for its risk and confidentiality. Each step
 * returns the row of history that the caller stores with it. It knows neither the content of an assessment, plan, visit
 * or referral, nor who may take a step: that is {@code CaseFileAccessPolicy}.
 */
@Entity
@Audited
@Table(name = "case_file")
public class CaseFile {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "number", nullable = false)
    private @Nullable String number;

    @Column(name = "person_id", nullable = false)
    private @Nullable UUID personId;

    @Column(name = "household_id")
    private @Nullable UUID householdId;

    @Column(name = "organisation_id", nullable = false)
    private @Nullable UUID organisationId;

    @Column(name = "unit_id", nullable = false)
    private @Nullable UUID unitId;

    @Column(name = "territory_code", nullable = false)
    private @Nullable String territoryCode;

    @Column(name = "notification_id")
    private @Nullable UUID notificationId;

    @Column(name = "worker_id")
    private @Nullable UUID workerId;

    @Column(name = "assigned_at")
    private @Nullable Instant assignedAt;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "category")
    private @Nullable String category;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "concerns", nullable = false)
    private List<String> concerns = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "stage", nullable = false)
    private @Nullable CaseStage stage;

    @Column(name = "stage_since", nullable = false)
    private @Nullable Instant stageSince;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private @Nullable CaseStatus status;

    @Column(name = "status_until")
    private @Nullable LocalDate statusUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "risk", nullable = false)
    private @Nullable RiskLevel risk;

    @Enumerated(EnumType.STRING)
    @Column(name = "urgency", nullable = false)
    private @Nullable Urgency urgency;

    @Enumerated(EnumType.STRING)
    @Column(name = "confidentiality", nullable = false)
    private @Nullable Confidentiality confidentiality;

    @Column(name = "legal_basis")
    private @Nullable String legalBasis;

    @Column(name = "opened_at", nullable = false)
    private @Nullable Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closure_reason")
    private @Nullable String closureReason;

    @Column(name = "episode", nullable = false)
    private int episode = 1;

    @Column(name = "first_contact_at")
    private @Nullable Instant firstContactAt;

    @Column(name = "last_contact_at")
    private @Nullable Instant lastContactAt;

    // What is due next follows from the case; that it moved is no change that another editor must see.
    @OptimisticLock(excluded = true)
    @Column(name = "next_due_at")
    private @Nullable Instant nextDueAt;

    @OptimisticLock(excluded = true)
    @Enumerated(EnumType.STRING)
    @Column(name = "next_due_kind")
    private @Nullable DueKind nextDueKind;

    @Column(name = "court_measure", nullable = false)
    private boolean courtMeasure;

    @Column(name = "interpreter", nullable = false)
    private boolean interpreter;

    @Column(name = "long_travel", nullable = false)
    private boolean longTravel;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected CaseFile() {}

    /** Opens the first episode, in REGISTERED and unassigned. */
    public static CaseFile open(CaseNumber number, Admission admission, Instant at) {
        CaseFile opened = new CaseFile();
        opened.id = TimeOrderedId.next();
        opened.number = number.text();
        opened.personId = admission.personId();
        opened.householdId = admission.householdId();
        opened.organisationId = admission.organisationId();
        opened.unitId = admission.unitId();
        opened.territoryCode = admission.territoryCode();
        opened.notificationId = admission.notificationId();
        opened.category = admission.category();
        opened.concerns = new ArrayList<>(admission.concerns());
        opened.risk = admission.risk();
        opened.urgency = admission.urgency();
        opened.confidentiality = admission.confidentiality();
        opened.interpreter = admission.interpreter();
        opened.stage = CaseStage.REGISTERED;
        opened.stageSince = at;
        opened.status = CaseStatus.OPEN;
        opened.openedAt = at;
        return opened;
    }

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

    /**
     * Moves on to another stage.
     *
     * @throws RuleException where {@code to} cannot follow the present stage
     */
    public StageEntry moveTo(CaseStage to, String by, Instant at, @Nullable String reason) {
        if (!stage().next().contains(to)) {
            throw new RuleException("casefile.stageNotReachable", stage(), to);
        }
        StageEntry entry = new StageEntry(id(), episode, stage(), to, by, at, reason);
        this.stage = to;
        this.stageSince = at;
        return entry;
    }

    /** The risk as confirmed by a person; whether it may sink is asked before. */
    public void changeRisk(RiskLevel level) {
        requireOpen();
        this.risk = level;
    }

    /** Tightens or loosens who may know of the case. */
    public void changeConfidentiality(Confidentiality level) {
        this.confidentiality = level;
    }

    public void recordLegalBasis(String basis) {
        this.legalBasis = basis;
    }

    /** Somebody of the team saw or spoke with the person. */
    public void recordContact(Instant at) {
        requireOpen();
        if (firstContactAt == null || at.isBefore(firstContactAt)) {
            this.firstContactAt = at;
        }
        if (lastContactAt == null || at.isAfter(lastContactAt)) {
            this.lastContactAt = at;
        }
    }

    /** What is due next; null where nothing is. Kept here so that lists sort by it. */
    public void scheduleNext(@Nullable DueKind kind, @Nullable Instant at) {
        this.nextDueKind = kind;
        this.nextDueAt = at;
    }

    public StageEntry close(String reason, String by, Instant at) {
        StageEntry entry = moveTo(CaseStage.CLOSED, by, at, reason);
        this.status = CaseStatus.CLOSED;
        this.closedAt = at;
        this.closureReason = reason;
        scheduleNext(null, null);
        return entry;
    }

    /** A new episode under the same number; the worker stays until a supervisor gives it to another. */
    public StageEntry reopen(String reason, String by, Instant at) {
        if (stage().open()) {
            throw new RuleException("casefile.notClosed");
        }
        this.closedAt = null;
        this.closureReason = null;
        this.firstContactAt = null;
        this.episode++;
        this.status = CaseStatus.REOPENED;
        return moveTo(CaseStage.REGISTERED, by, at, reason);
    }

    /** Puts the case on hold: its day clocks stand still until {@code until}. */
    public void suspend(LocalDate until) {
        requireOpen();
        this.status = CaseStatus.SUSPENDED;
        this.statusUntil = until;
    }

    public void resume() {
        if (status != CaseStatus.SUSPENDED) {
            throw new RuleException("casefile.notSuspended");
        }
        this.status = episode > 1 ? CaseStatus.REOPENED : CaseStatus.OPEN;
        this.statusUntil = null;
    }

    /** Circumstances that weigh on the worker's load. */
    public void recordCircumstances(boolean court, boolean needsInterpreter, boolean travel) {
        this.courtMeasure = court;
        this.interpreter = needsInterpreter;
        this.longTravel = travel;
    }

    /** @throws ChangedMeanwhile where {@code expected} is not the stored version */
    public void requireVersion(long expected) {
        ChangedMeanwhile.unless(version, expected);
    }

    private void requireOpen() {
        if (!stage().open()) {
            throw new RuleException("casefile.closed");
        }
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public CaseNumber number() {
        return new CaseNumber(Objects.requireNonNull(number));
    }

    public UUID personId() {
        return Objects.requireNonNull(personId);
    }

    public @Nullable UUID householdId() {
        return householdId;
    }

    public UUID organisationId() {
        return Objects.requireNonNull(organisationId);
    }

    public UUID unitId() {
        return Objects.requireNonNull(unitId);
    }

    public String territoryCode() {
        return Objects.requireNonNull(territoryCode);
    }

    public @Nullable UUID notificationId() {
        return notificationId;
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

    public @Nullable String category() {
        return category;
    }

    public List<String> concerns() {
        return List.copyOf(concerns);
    }

    public CaseStage stage() {
        return Objects.requireNonNull(stage);
    }

    public Instant stageSince() {
        return Objects.requireNonNull(stageSince);
    }

    public CaseStatus status() {
        return Objects.requireNonNull(status);
    }

    public RiskLevel risk() {
        return Objects.requireNonNull(risk);
    }

    public Urgency urgency() {
        return Objects.requireNonNull(urgency);
    }

    public Confidentiality confidentiality() {
        return Objects.requireNonNull(confidentiality);
    }

    public @Nullable String legalBasis() {
        return legalBasis;
    }

    public Instant openedAt() {
        return Objects.requireNonNull(openedAt);
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public int episode() {
        return episode;
    }

    public @Nullable Instant firstContactAt() {
        return firstContactAt;
    }

    public @Nullable Instant lastContactAt() {
        return lastContactAt;
    }

    public @Nullable Instant nextDueAt() {
        return nextDueAt;
    }

    public @Nullable DueKind nextDueKind() {
        return nextDueKind;
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaseFile that && id().equals(that.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
