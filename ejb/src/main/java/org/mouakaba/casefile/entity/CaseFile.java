package org.mouakaba.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.CaseStatus;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.DueKind;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.RuleException;

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
public class CaseFile extends AssignedCase {

    @Enumerated(EnumType.STRING)
    @Column(name = "stage", nullable = false)
    private @Nullable CaseStage stage;

    @Column(name = "stage_since", nullable = false)
    private @Nullable Instant stageSince;

    @Embedded
    private @Nullable Standing standing;

    @Enumerated(EnumType.STRING)
    @Column(name = "risk", nullable = false)
    private @Nullable RiskLevel risk;

    @Enumerated(EnumType.STRING)
    @Column(name = "confidentiality", nullable = false)
    private @Nullable Confidentiality confidentiality;

    @Column(name = "legal_basis")
    private @Nullable String legalBasis;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closure_reason")
    private @Nullable String closureReason;

    @Column(name = "episode", nullable = false)
    private int episode = 1;

    /** Null before the first. */
    @Embedded
    private @Nullable Contacts contacts;

    // What is due next follows from the case; that it moved is no change that another editor must see.
    @OptimisticLock(excluded = true)
    @Embedded
    private @Nullable NextDue nextDue;

    @Embedded
    private @Nullable Circumstances circumstances;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected CaseFile() {}

    private CaseFile(CaseNumber number, Admission admission, Instant at) {
        super(number, admission, at);
    }

    /** Opens the first episode, in REGISTERED and unassigned. */
    public static CaseFile open(CaseNumber number, Admission admission, Instant at) {
        CaseFile opened = new CaseFile(number, admission, at);
        opened.risk = admission.risk();
        opened.confidentiality = admission.confidentiality();
        opened.circumstances = new Circumstances(false, admission.interpreter(), false);
        opened.stage = CaseStage.REGISTERED;
        opened.stageSince = at;
        opened.standing = Standing.of(1);
        return opened;
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
        this.contacts = contacts == null ? Contacts.only(at) : contacts.with(at);
    }

    /** What is due next; null where nothing is. Kept here so that lists sort by it. */
    public void scheduleNext(@Nullable DueKind kind, @Nullable Instant at) {
        this.nextDue = kind == null || at == null ? null : new NextDue(kind, at);
    }

    public StageEntry close(String reason, String by, Instant at) {
        StageEntry entry = moveTo(CaseStage.CLOSED, by, at, reason);
        this.standing = Standing.CLOSED;
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
        this.contacts = contacts == null ? null : contacts.forgetFirst();
        this.episode++;
        this.standing = Standing.of(episode);
        return moveTo(CaseStage.REGISTERED, by, at, reason);
    }

    /**
     * Puts the case on hold: its day clocks stand still until {@code until}. How long that may be is asked before.
     *
     * @throws RuleException where the case is closed, on hold already, or waits to be closed
     */
    public SuspensionEntry suspend(LocalDate until, String reason, @Nullable String note, String by, Instant at) {
        requireOpen();
        if (stage() == CaseStage.CLOSURE_REQUESTED) {
            throw new RuleException("casefile.closureAwaitsDecision");
        }
        if (suspended()) {
            throw new RuleException("casefile.alreadySuspended");
        }
        this.standing = Standing.suspended(until);
        return SuspensionEntry.suspended(id(), episode, until, reason, note, by, at);
    }

    /** Takes up again what was on hold. */
    public SuspensionEntry resume(String by, Instant at) {
        if (!suspended()) {
            throw new RuleException("casefile.notSuspended");
        }
        this.standing = Standing.of(episode);
        return SuspensionEntry.resumed(id(), episode, by, at);
    }

    public boolean suspended() {
        return status() == CaseStatus.SUSPENDED;
    }

    /** The day on which it is taken up again; null where it is not suspended. */
    public @Nullable LocalDate suspendedUntil() {
        return standing().until();
    }

    /** Circumstances that weigh on the worker's load. */
    public void recordCircumstances(Circumstances now) {
        requireOpen();
        this.circumstances = now;
    }

    public Circumstances circumstances() {
        return Objects.requireNonNull(circumstances);
    }

    /** @throws ChangedMeanwhile where {@code expected} is not the stored version */
    public void requireVersion(long expected) {
        ChangedMeanwhile.unless(version, expected);
    }

    @Override
    void requireOpen() {
        if (!stage().open()) {
            throw new RuleException("casefile.closed");
        }
    }

    public CaseStage stage() {
        return Objects.requireNonNull(stage);
    }

    public Instant stageSince() {
        return Objects.requireNonNull(stageSince);
    }

    private Standing standing() {
        return Objects.requireNonNull(standing);
    }

    public CaseStatus status() {
        return standing().status();
    }

    public RiskLevel risk() {
        return Objects.requireNonNull(risk);
    }

    public Confidentiality confidentiality() {
        return Objects.requireNonNull(confidentiality);
    }

    public @Nullable String legalBasis() {
        return legalBasis;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public int episode() {
        return episode;
    }

    public @Nullable Instant firstContactAt() {
        return contacts == null ? null : contacts.first();
    }

    public @Nullable Instant lastContactAt() {
        return contacts == null ? null : contacts.last();
    }

    public @Nullable Instant nextDueAt() {
        return nextDue == null ? null : nextDue.at();
    }

    public @Nullable DueKind nextDueKind() {
        return nextDue == null ? null : nextDue.kind();
    }

    public long version() {
        return version;
    }
}
