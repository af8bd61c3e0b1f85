package org.mouakaba.assessment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.assessment.boundary.InstrumentKind;

/** One version of a questionnaire; for good, because answers point to it. */
@Entity
@Immutable
@IdClass(InstrumentVersion.Key.class)
@Table(name = "instrument")
public class InstrumentVersion {

    @Id
    @Column(name = "code")
    private @Nullable String code;

    @Id
    @Column(name = "version")
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private @Nullable InstrumentKind kind;

    @Column(name = "valid_from", nullable = false)
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "definition", nullable = false, columnDefinition = "jsonb")
    private @Nullable String definition;

    protected InstrumentVersion() {}

    public String definition() {
        return Objects.requireNonNull(definition);
    }

    /** Key of a version, as Jakarta Persistence wants it for two columns. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private @Nullable String code;
        private int version;

        public Key() {}

        public Key(String code, int version) {
            this.code = code;
            this.version = version;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && Objects.equals(key.code, code) && key.version == version;
        }

        @Override
        public int hashCode() {
            return Objects.hash(code, version);
        }
    }
}
