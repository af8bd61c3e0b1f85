package org.mouakaba.instrument.entity;

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
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.instrument.boundary.EditionStatus;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.TimeOrderedId;

/** One edition of an instrument: the workbook for good, and where it stands. */
@Entity
@DynamicUpdate
@Table(name = "instrument_edition")
public class InstrumentEdition {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "code", nullable = false, updatable = false)
    private @Nullable String code;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "kind", nullable = false, updatable = false)
    private @Nullable String kind;

    @ColumnTransformer(write = "?::jsonb")
    @Column(name = "title", nullable = false, updatable = false, columnDefinition = "jsonb")
    private @Nullable String title;

    @Column(name = "written_version", nullable = false, updatable = false)
    private @Nullable String writtenVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private EditionStatus status = EditionStatus.DRAFT;

    @Column(name = "file_name", nullable = false, updatable = false)
    private @Nullable String fileName;

    @Column(name = "workbook", nullable = false, updatable = false)
    private byte @Nullable [] workbook;

    @Column(name = "sha256", nullable = false, updatable = false)
    private @Nullable String sha256;

    @Column(name = "uploaded_by", nullable = false, updatable = false)
    private @Nullable String uploadedBy;

    @Column(name = "uploaded_at", nullable = false, updatable = false)
    private @Nullable Instant uploadedAt;

    @Column(name = "published_by")
    private @Nullable String publishedBy;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "retired_by")
    private @Nullable String retiredBy;

    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected InstrumentEdition() {}

    /** A draft of the next number. */
    public static InstrumentEdition draft(NewEdition uploaded, int number, String by, Instant at) {
        InstrumentEdition edition = new InstrumentEdition();
        edition.id = TimeOrderedId.next();
        edition.code = uploaded.code();
        edition.number = number;
        edition.kind = uploaded.kind();
        edition.title = uploaded.title();
        edition.writtenVersion = uploaded.writtenVersion();
        edition.fileName = uploaded.fileName();
        edition.workbook = uploaded.workbook();
        edition.sha256 = uploaded.sha256();
        edition.uploadedBy = by;
        edition.uploadedAt = at;
        return edition;
    }

    /** @throws RuleException where it is no draft */
    public void publish(String by, Instant at) {
        requireDraft();
        this.status = EditionStatus.PUBLISHED;
        this.publishedBy = by;
        this.publishedAt = at;
    }

    /** @throws RuleException where it is not published */
    public void retire(String by, Instant at) {
        if (status != EditionStatus.PUBLISHED) {
            throw new RuleException("instrument.notPublished");
        }
        this.status = EditionStatus.RETIRED;
        this.retiredBy = by;
        this.retiredAt = at;
    }

    /** @throws RuleException where somebody has it published already */
    public void requireDraft() {
        if (status != EditionStatus.DRAFT) {
            throw new RuleException("instrument.noDraft");
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

    public String code() {
        return Objects.requireNonNull(code);
    }

    public int number() {
        return number;
    }

    public String fileName() {
        return Objects.requireNonNull(fileName);
    }

    public byte[] workbook() {
        return Objects.requireNonNull(workbook).clone();
    }
}
