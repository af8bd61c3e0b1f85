package org.mouakaba.codelist.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.Label;
import org.mouakaba.platform.RuleException;

/** An entry of a list. Its code stands in records and never changes; its labels may, and it may be retired. */
@Entity
@Table(name = "code_entry")
@IdClass(CodeEntry.Key.class)
public class CodeEntry {

    @Id
    @Column(name = "list")
    private @Nullable String list;

    @Id
    @Column(name = "code")
    private @Nullable String code;

    @Column(name = "parent_code")
    private @Nullable String parentCode;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "label_ar", nullable = false)
    private @Nullable String labelAr;

    @Column(name = "label_fr", nullable = false)
    private @Nullable String labelFr;

    @Column(name = "label_en", nullable = false)
    private @Nullable String labelEn;

    @Column(name = "valid_from", nullable = false)
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected CodeEntry() {}

    public CodeEntry(
            String list, String code, @Nullable String parentCode, int position, Label label, LocalDate validFrom) {
        this.list = list;
        this.code = code;
        this.parentCode = parentCode;
        this.position = position;
        this.validFrom = validFrom;
        name(label);
    }

    /** @throws ChangedMeanwhile where {@code expectedVersion} is not the stored one */
    public void relabel(Label label, int newPosition, long expectedVersion) {
        ChangedMeanwhile.unless(version, expectedVersion);
        name(label);
        this.position = newPosition;
    }

    /** From {@code day} on it can no longer be chosen; records that carry it keep it. */
    public void retire(LocalDate day, long expectedVersion) {
        ChangedMeanwhile.unless(version, expectedVersion);
        if (validTo != null) {
            throw new RuleException("codelist.retiredAlready");
        }
        this.validTo = day;
    }

    private void name(Label label) {
        this.labelAr = label.ar();
        this.labelFr = label.fr();
        this.labelEn = label.en();
    }

    public String list() {
        return Objects.requireNonNull(list);
    }

    public String code() {
        return Objects.requireNonNull(code);
    }

    public @Nullable String parentCode() {
        return parentCode;
    }

    public int position() {
        return position;
    }

    public Label label() {
        return new Label(
                Objects.requireNonNull(labelAr), Objects.requireNonNull(labelFr), Objects.requireNonNull(labelEn));
    }

    public LocalDate validFrom() {
        return Objects.requireNonNull(validFrom);
    }

    public @Nullable LocalDate validTo() {
        return validTo;
    }

    public long version() {
        return version;
    }

    /** Key of an entry, as Jakarta Persistence wants it for two columns. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private @Nullable String list;
        private @Nullable String code;

        public Key() {}

        public Key(String list, String code) {
            this.list = list;
            this.code = code;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && Objects.equals(key.list, list) && Objects.equals(key.code, code);
        }

        @Override
        public int hashCode() {
            return Objects.hash(list, code);
        }
    }
}
