package org.mouakaba.setting.entity;

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

/** The value of a setting from a day on. A change adds another; none is overwritten. */
@Entity
@Immutable
@Table(name = "setting")
@IdClass(Setting.Key.class)
public class Setting {

    @Id
    @Column(name = "key")
    private @Nullable String key;

    @Id
    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "value", nullable = false)
    private @Nullable String value;

    @Column(name = "unit", nullable = false)
    private @Nullable String unit;

    @Column(name = "source", nullable = false)
    private @Nullable String source;

    protected Setting() {}

    public String key() {
        return Objects.requireNonNull(key);
    }

    public LocalDate validFrom() {
        return Objects.requireNonNull(validFrom);
    }

    public String value() {
        return Objects.requireNonNull(value);
    }

    public String unit() {
        return Objects.requireNonNull(unit);
    }

    /** Key of a setting, as Jakarta Persistence wants it for two columns. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private @Nullable String key;
        private @Nullable LocalDate validFrom;

        public Key() {}

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && Objects.equals(that.key, key)
                    && Objects.equals(that.validFrom, validFrom);
        }

        @Override
        public int hashCode() {
            return Objects.hash(key, validFrom);
        }
    }
}
