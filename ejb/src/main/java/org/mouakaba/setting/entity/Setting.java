package org.mouakaba.setting.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.setting.boundary.ChangeSetting;
import org.mouakaba.setting.boundary.SettingRow;

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

    @Column(name = "recorded_by")
    private @Nullable String recordedBy;

    @Column(name = "recorded_at")
    private @Nullable Instant recordedAt;

    protected Setting() {}

    public Setting(ChangeSetting command, String value, String unit, String by, Instant at) {
        this.key = command.key();
        this.validFrom = command.validFrom();
        this.value = value;
        this.unit = unit;
        this.source = command.source().strip();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    public SettingRow row(SettingRow.State state) {
        return new SettingRow(key(), value(), unit(), validFrom(), source(), state, recordedBy, recordedAt);
    }

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

    private String source() {
        return Objects.requireNonNull(source);
    }

    /** Key of a setting, as Jakarta Persistence wants it for two columns. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private @Nullable String key;
        private @Nullable LocalDate validFrom;

        public Key() {}

        public Key(String key, LocalDate validFrom) {
            this.key = key;
            this.validFrom = validFrom;
        }

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
