package org.mouakaba.consent.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/** One version of what people are told or asked; for good, because consents point to it. */
@Entity
@Immutable
@IdClass(ConsentText.Key.class)
@Table(name = "consent_text")
public class ConsentText {

    /** The text that comes before every question, and is asked by none. */
    public static final String LIMITS = "LIMITS";

    @Id
    @Column(name = "type")
    private @Nullable String type;

    @Id
    @Column(name = "version")
    private int version;

    @Column(name = "text_ar", nullable = false)
    private @Nullable String textAr;

    @Column(name = "text_fr", nullable = false)
    private @Nullable String textFr;

    @Column(name = "text_en", nullable = false)
    private @Nullable String textEn;

    @Column(name = "valid_from", nullable = false)
    private @Nullable LocalDate validFrom;

    protected ConsentText() {}

    public String type() {
        return Objects.requireNonNull(type);
    }

    public int version() {
        return version;
    }

    public Label text() {
        return new Label(
                Objects.requireNonNull(textAr), Objects.requireNonNull(textFr), Objects.requireNonNull(textEn));
    }

    /** Key of a text, as Jakarta Persistence wants it for two columns. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private @Nullable String type;
        private int version;

        public Key() {}

        public Key(String type, int version) {
            this.type = type;
            this.version = version;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && Objects.equals(key.type, type) && key.version == version;
        }

        @Override
        public int hashCode() {
            return Objects.hash(type, version);
        }
    }
}
