package org.mouakaba.assessment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mouakaba.assessment.boundary.AssessmentStatus;
import org.mouakaba.assessment.boundary.Instrument;
import org.mouakaba.assessment.boundary.InstrumentKind;
import org.mouakaba.assessment.boundary.LoweringDecision;
import org.mouakaba.assessment.boundary.Score;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.TimeOrderedId;

/**
 * One scoring of a case with one version of an instrument. A risk assessment is complete from the start; a comprehensive
 * one is written over days as a draft and then completed. A completed one changes no more: scoring again makes another,
 * so that the history stays. Only the supervisor's decision on a lower risk is added to it, once.
 */
@Entity
@Table(name = "assessment")
public class Assessment {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "case_id", nullable = false)
    private @Nullable UUID caseId;

    @Column(name = "episode", nullable = false)
    private int episode;

    @Column(name = "instrument_code", nullable = false)
    private @Nullable String instrumentCode;

    @Column(name = "instrument_version", nullable = false)
    private int instrumentVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private @Nullable InstrumentKind kind;

    @Column(name = "type", nullable = false)
    private @Nullable String type;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private @Nullable AssessmentStatus status;

    // As text: the answers are read and written by InstrumentReader, whatever mapper the server has.
    @ColumnTransformer(write = "?::jsonb")
    @Column(name = "answers", nullable = false, columnDefinition = "jsonb")
    private @Nullable String answers;

    @Column(name = "score")
    private @Nullable Integer score;

    @Enumerated(EnumType.STRING)
    @Column(name = "computed_risk")
    private @Nullable RiskLevel computedRisk;

    @Enumerated(EnumType.STRING)
    @Column(name = "confirmed_risk")
    private @Nullable RiskLevel confirmedRisk;

    @Column(name = "override_reason")
    private @Nullable String overrideReason;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "red_flags", nullable = false)
    private List<String> redFlags = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "lowering")
    private @Nullable LoweringDecision lowering;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decision_note")
    private @Nullable String decisionNote;

    @Column(name = "assessed_by", nullable = false)
    private @Nullable String assessedBy;

    @Column(name = "assessed_at", nullable = false)
    private @Nullable Instant assessedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Assessment() {}

    private Assessment(CaseFacts file, Instrument instrument, String type, String answers, String by, Instant at) {
        this.id = TimeOrderedId.next();
        this.caseId = file.id().value();
        this.episode = file.episode();
        this.instrumentCode = instrument.code();
        this.instrumentVersion = instrument.version();
        this.kind = instrument.kind();
        this.type = type;
        this.status = AssessmentStatus.DRAFT;
        this.answers = answers;
        this.assessedBy = by;
        this.assessedAt = at;
    }

    /**
     * The risk as a person confirmed it. Where that is lower than a HIGH case stands, it is a proposal that waits.
     *
     * @param type code of the list assessment_type
     * @throws RuleException where an answer is missing, or the computed risk is set aside without a reason
     */
    public static Assessment ofRisk(
            CaseFacts file,
            Instrument instrument,
            String type,
            String answers,
            Score score,
            RiskLevel confirmed,
            @Nullable String overrideReason,
            String by,
            Instant at) {
        RiskLevel computed = score.risk();
        if (!score.complete() || computed == null) {
            throw unanswered(instrument, score);
        }
        boolean overridden = computed != confirmed;
        if (overridden && (overrideReason == null || overrideReason.isBlank())) {
            throw RuleException.beside("overrideReason", "assessment.overrideNeedsReason");
        }
        Assessment assessment = new Assessment(file, instrument, type, answers, by, at);
        assessment.status = AssessmentStatus.COMPLETED;
        assessment.score = score.points();
        assessment.computedRisk = computed;
        assessment.confirmedRisk = confirmed;
        assessment.overrideReason = overridden ? overrideReason : null;
        assessment.redFlags = new ArrayList<>(score.redFlags());
        assessment.lowering =
                file.risk() == RiskLevel.HIGH && confirmed.lowerThan(RiskLevel.HIGH) ? LoweringDecision.PENDING : null;
        return assessment;
    }

    /** A comprehensive assessment that is begun. */
    public static Assessment draft(
            CaseFacts file, Instrument instrument, String type, String answers, String by, Instant at) {
        return new Assessment(file, instrument, type, answers, by, at);
    }

    /** Goes on with the draft. */
    public void write(String answersNow, String by, Instant at) {
        requireDraft();
        this.answers = answersNow;
        this.assessedBy = by;
        this.assessedAt = at;
    }

    /** @throws RuleException where an answer is missing */
    public void complete(Instrument instrument, Score result) {
        requireDraft();
        if (!result.complete()) {
            throw unanswered(instrument, result);
        }
        this.status = AssessmentStatus.COMPLETED;
    }

    private static RuleException unanswered(Instrument instrument, Score score) {
        return new RuleException(
                "assessment.unanswered", score.missing().size(), instrument.questions(score.missing()));
    }

    /** @throws RuleException where nothing waits, or a refusal has no reason */
    public void decideLowering(boolean approved, @Nullable String note, String by, Instant at) {
        if (lowering != LoweringDecision.PENDING) {
            throw new RuleException("assessment.nothingToDecide");
        }
        if (!approved && (note == null || note.isBlank())) {
            throw RuleException.beside("note", "assessment.refusalNeedsNote");
        }
        this.lowering = approved ? LoweringDecision.APPROVED : LoweringDecision.REFUSED;
        this.decisionNote = note;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    /** A later assessment takes the place of this proposal. */
    public void replaceProposal() {
        if (lowering == LoweringDecision.PENDING) {
            this.lowering = LoweringDecision.REPLACED;
        }
    }

    /** @throws ChangedMeanwhile where {@code expected} is not the stored version */
    public void requireVersion(long expected) {
        ChangedMeanwhile.unless(version, expected);
    }

    private void requireDraft() {
        if (status != AssessmentStatus.DRAFT) {
            throw new RuleException("assessment.completedAlready");
        }
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public String instrumentCode() {
        return Objects.requireNonNull(instrumentCode);
    }

    public int instrumentVersion() {
        return instrumentVersion;
    }

    public InstrumentKind kind() {
        return Objects.requireNonNull(kind);
    }

    public String type() {
        return Objects.requireNonNull(type);
    }

    public AssessmentStatus status() {
        return Objects.requireNonNull(status);
    }

    public String answers() {
        return Objects.requireNonNull(answers);
    }

    public @Nullable Integer score() {
        return score;
    }

    public @Nullable RiskLevel computedRisk() {
        return computedRisk;
    }

    public @Nullable RiskLevel confirmedRisk() {
        return confirmedRisk;
    }

    public @Nullable String overrideReason() {
        return overrideReason;
    }

    public List<String> redFlags() {
        return List.copyOf(redFlags);
    }

    public @Nullable LoweringDecision lowering() {
        return lowering;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable String decisionNote() {
        return decisionNote;
    }

    public String assessedBy() {
        return Objects.requireNonNull(assessedBy);
    }

    public Instant assessedAt() {
        return Objects.requireNonNull(assessedAt);
    }

    public long version() {
        return version;
    }
}
