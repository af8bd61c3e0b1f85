package org.mouakaba.territory.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Label;

/** A territory by the code of the High Commission for Planning: {@code 04} a region, {@code 04.421} a province. */
@Entity
@Immutable
@Table(name = "territory")
public class Territory {

    @Id
    @Column(name = "code")
    private @Nullable String code;

    @Column(name = "level", nullable = false)
    private @Nullable String level;

    @Column(name = "parent_code")
    private @Nullable String parentCode;

    @Column(name = "name_ar", nullable = false)
    private @Nullable String nameAr;

    @Column(name = "name_fr", nullable = false)
    private @Nullable String nameFr;

    @Column(name = "name_en", nullable = false)
    private @Nullable String nameEn;

    @Column(name = "population")
    private @Nullable Integer population;

    @Column(name = "households")
    private @Nullable Integer households;

    @Column(name = "counted_on")
    private @Nullable LocalDate countedOn;

    protected Territory() {}

    public String code() {
        return Objects.requireNonNull(code);
    }

    public String level() {
        return Objects.requireNonNull(level);
    }

    public @Nullable String parentCode() {
        return parentCode;
    }

    public Label name() {
        return new Label(
                Objects.requireNonNull(nameAr), Objects.requireNonNull(nameFr), Objects.requireNonNull(nameEn));
    }

    public @Nullable LocalDate countedOn() {
        return countedOn;
    }

    public @Nullable Integer population() {
        return population;
    }
}
