package org.mouakaba.calendar.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouakaba.calendar.boundary.HolidayKind;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.Label;
import org.mouakaba.platform.RuleException;

/** A day off. */
@Entity
@Table(name = "holiday")
public class Holiday {

    @Id
    @Column(name = "day")
    private @Nullable LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private @Nullable HolidayKind kind;

    @Column(name = "name_ar", nullable = false)
    private @Nullable String nameAr;

    @Column(name = "name_fr", nullable = false)
    private @Nullable String nameFr;

    @Column(name = "name_en", nullable = false)
    private @Nullable String nameEn;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Holiday() {}

    public Holiday(LocalDate day, HolidayKind kind, Label name) {
        this.day = day;
        this.kind = kind;
        this.nameAr = name.ar();
        this.nameFr = name.fr();
        this.nameEn = name.en();
    }

    /**
     * @throws ChangedMeanwhile where {@code expectedVersion} is not the stored one
     * @throws RuleException where the day is off each year by law
     */
    public void requireRemovable(long expectedVersion) {
        ChangedMeanwhile.unless(version, expectedVersion);
        if (kind == HolidayKind.FIXED) {
            throw new RuleException("calendar.fixedByLaw");
        }
    }

    public LocalDate day() {
        return Objects.requireNonNull(day);
    }

    public HolidayKind kind() {
        return Objects.requireNonNull(kind);
    }

    public Label name() {
        return new Label(
                Objects.requireNonNull(nameAr), Objects.requireNonNull(nameFr), Objects.requireNonNull(nameEn));
    }

    public long version() {
        return version;
    }
}
