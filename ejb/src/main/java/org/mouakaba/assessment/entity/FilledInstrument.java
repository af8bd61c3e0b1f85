package org.mouakaba.assessment.entity;

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
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.mouakaba.assessment.boundary.FilledStatus;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.instrument.boundary.EditionRow;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.TimeOrderedId;

/** What was answered to an edition of an instrument for a case. Submitted, it changes no more. */
@Entity
@Table(name = "filled_instrument")
public class FilledInstrument {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "case_id", nullable = false, updatable = false)
    private @Nullable UUID caseId;

    @Column(name = "episode", nullable = false, updatable = false)
    private int episode;

    @Column(name = "edition_id", nullable = false, updatable = false)
    private @Nullable UUID editionId;

    @Column(name = "code", nullable = false, updatable = false)
    private @Nullable String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private FilledStatus status = FilledStatus.DRAFT;

    @ColumnTransformer(write = "?::jsonb")
    @Column(name = "answers", nullable = false, columnDefinition = "jsonb")
    private String answers = "{}";

    @ColumnTransformer(write = "?::jsonb")
    @Column(name = "results", nullable = false, columnDefinition = "jsonb")
    private String results = "{}";

    @Column(name = "corrects_id", updatable = false)
    private @Nullable UUID correctsId;

    @Column(name = "reason", updatable = false)
    private @Nullable String reason;

    @Column(name = "assessed_at")
    private @Nullable Instant assessedAt;

    @Column(name = "begun_by", nullable = false, updatable = false)
    private @Nullable String begunBy;

    @Column(name = "begun_at", nullable = false, updatable = false)
    private @Nullable Instant begunAt;

    @Column(name = "changed_by", nullable = false)
    private @Nullable String changedBy;

    @Column(name = "changed_at", nullable = false)
    private @Nullable Instant changedAt;

    @Column(name = "submitted_by")
    private @Nullable String submittedBy;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected FilledInstrument() {}

    /** @param answers as JSON: what is known already */
    public static FilledInstrument begin(CaseFacts file, EditionRow edition, String answers, String by, Instant at) {
        FilledInstrument begun = new FilledInstrument();
        begun.id = TimeOrderedId.next();
        begun.caseId = file.id().value();
        begun.episode = file.episode();
        begun.editionId = edition.id().value();
        begun.code = edition.code();
        begun.answers = answers;
        begun.begunBy = by;
        begun.begunAt = at;
        begun.changedBy = by;
        begun.changedAt = at;
        return begun;
    }

    /**
     * The same answers once more, to be corrected.
     *
     * @throws RuleException where this one was not submitted: it can still be changed itself
     */
    public FilledInstrument correct(String why, String by, Instant at) {
        if (status != FilledStatus.SUBMITTED) {
            throw new RuleException("assessment.filledNotSubmitted");
        }
        FilledInstrument correction = new FilledInstrument();
        correction.id = TimeOrderedId.next();
        correction.caseId = caseId;
        correction.episode = episode;
        correction.editionId = editionId;
        correction.code = code;
        correction.answers = answers;
        correction.correctsId = id;
        correction.reason = why;
        correction.assessedAt = assessedAt;
        correction.begunBy = by;
        correction.begunAt = at;
        correction.changedBy = by;
        correction.changedAt = at;
        return correction;
    }

    /**
     * Keeps the answers so far, as JSON.
     *
     * @throws RuleException where they were submitted
     */
    public void write(String given, String by, Instant at) {
        requireDraft();
        this.answers = given;
        this.changedBy = by;
        this.changedAt = at;
    }

    /**
     * Closes it, with what the answers came to, as JSON.
     *
     * @throws RuleException where it was submitted already
     */
    public void submit(String came, String by, Instant at) {
        requireDraft();
        this.results = came;
        this.status = FilledStatus.SUBMITTED;
        this.submittedBy = by;
        this.submittedAt = at;
        this.assessedAt = assessedAt == null ? at : assessedAt;
    }

    /** @throws RuleException where it was submitted */
    public void requireDraft() {
        if (status != FilledStatus.DRAFT) {
            throw new RuleException("assessment.filledSubmitted");
        }
    }

    /** @throws ChangedMeanwhile where somebody saved first */
    public void requireVersion(long expected) {
        if (version != expected) {
            throw new ChangedMeanwhile();
        }
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public UUID editionId() {
        return Objects.requireNonNull(editionId);
    }

    public String code() {
        return Objects.requireNonNull(code);
    }

    public FilledStatus status() {
        return status;
    }

    public String answers() {
        return answers;
    }

    public String results() {
        return results;
    }

    public @Nullable UUID correctsId() {
        return correctsId;
    }

    public @Nullable String reason() {
        return reason;
    }

    /** Who submitted it, or saved it last. */
    public String lastBy() {
        return submittedBy == null ? Objects.requireNonNull(changedBy) : submittedBy;
    }

    /** When it was submitted, or last saved. */
    public Instant lastAt() {
        return submittedAt == null ? Objects.requireNonNull(changedAt) : submittedAt;
    }

    /** The time that the answers speak of: a correction keeps that of what it corrects. */
    public Instant assessedAt() {
        return assessedAt == null ? lastAt() : assessedAt;
    }

    public long version() {
        return version;
    }
}
