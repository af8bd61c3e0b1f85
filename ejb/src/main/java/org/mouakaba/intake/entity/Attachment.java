package org.mouakaba.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.document.boundary.FileToSave;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.TimeOrderedId;

/** A file that came with a report. Its content never changes; taken back, it is gone, and the line of it stays. */
@Entity
@Table(name = "report_attachment")
public class Attachment {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "report_id", nullable = false, updatable = false)
    private @Nullable UUID reportId;

    @Column(name = "name", nullable = false, updatable = false)
    private @Nullable String name;

    @Column(name = "media_type", nullable = false, updatable = false)
    private @Nullable String mediaType;

    @Column(name = "bytes", nullable = false, updatable = false)
    private int bytes;

    @Column(name = "content")
    private byte @Nullable [] content;

    @Column(name = "names_reporter", nullable = false, updatable = false)
    private boolean namesReporter;

    @Column(name = "added_by", nullable = false, updatable = false)
    private @Nullable String addedBy;

    @Column(name = "added_at", nullable = false, updatable = false)
    private @Nullable Instant addedAt;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Attachment() {}

    public static Attachment of(Notification to, FileToSave file, boolean namesReporter, String by, Instant at) {
        Attachment attachment = new Attachment();
        attachment.id = TimeOrderedId.next();
        attachment.reportId = to.reportId();
        attachment.name = file.name();
        attachment.mediaType = file.mediaType();
        attachment.content = file.bytes();
        attachment.bytes = attachment.content.length;
        attachment.namesReporter = namesReporter;
        attachment.addedBy = by;
        attachment.addedAt = at;
        return attachment;
    }

    /** @throws RuleException where it was taken back already */
    public void withdraw(String by, Instant at) {
        if (withdrawnAt != null) {
            throw new RuleException("intake.attachmentWithdrawn");
        }
        this.content = null;
        this.withdrawnBy = by;
        this.withdrawnAt = at;
    }

    /** @throws RuleException where it was taken back */
    public FileToSave file() {
        if (content == null) {
            throw new RuleException("intake.attachmentWithdrawn");
        }
        return new FileToSave(Objects.requireNonNull(name), Objects.requireNonNull(mediaType), content);
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public UUID reportId() {
        return Objects.requireNonNull(reportId);
    }

    public boolean namesReporter() {
        return namesReporter;
    }
}
