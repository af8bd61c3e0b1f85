package org.mouakaba.provider.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.TimeOrderedId;
import org.mouakaba.provider.boundary.MonthReport;
import org.mouakaba.provider.boundary.PlaceCount;
import org.mouakaba.provider.boundary.ReportMonth;

/** One edition of what an establishment reported of a month. Never changed: a correction is the next edition. */
@Entity
@Immutable
@Table(name = "establishment_snapshot")
public class Snapshot {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "establishment_id", nullable = false)
    private @Nullable UUID establishmentId;

    @Column(name = "month", nullable = false)
    private @Nullable LocalDate month;

    @Column(name = "edition", nullable = false)
    private int edition;

    @Immutable
    @ElementCollection
    @CollectionTable(name = "establishment_snapshot_cell", joinColumns = @JoinColumn(name = "snapshot_id"))
    private Set<SnapshotCell> cells = new HashSet<>();

    @Column(name = "staff_fte")
    private @Nullable BigDecimal staffFte;

    @Column(name = "educator_fte")
    private @Nullable BigDecimal educatorFte;

    @Column(name = "waiting")
    private @Nullable Integer waiting;

    @Column(name = "complete", nullable = false)
    private boolean complete;

    @Column(name = "note")
    private @Nullable String note;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "reported_by", nullable = false)
    private @Nullable String reportedBy;

    @Column(name = "reported_at", nullable = false)
    private @Nullable Instant reportedAt;

    protected Snapshot() {}

    /** @param command what was reported, on top of the edition that its author read */
    public static Snapshot of(ReportMonth command, String by, Instant at) {
        Snapshot snapshot = new Snapshot();
        snapshot.id = TimeOrderedId.next();
        snapshot.establishmentId = command.id().value();
        snapshot.month = command.month().atDay(1);
        snapshot.edition = command.expectedEdition() + 1;
        command.places().forEach(count -> snapshot.cells.add(SnapshotCell.of(count)));
        snapshot.staffFte = command.staffFte();
        snapshot.educatorFte = command.educatorFte();
        snapshot.waiting = command.waiting();
        snapshot.complete = command.places().stream().allMatch(PlaceCount::whole)
                && command.staffFte() != null
                && command.educatorFte() != null
                && command.waiting() != null;
        snapshot.note = command.note();
        snapshot.reason = command.expectedEdition() == 0 ? null : command.reason();
        snapshot.reportedBy = by;
        snapshot.reportedAt = at;
        return snapshot;
    }

    public MonthReport report() {
        return new MonthReport(
                YearMonth.from(Objects.requireNonNull(month)),
                edition,
                cells.stream()
                        .map(SnapshotCell::count)
                        .sorted(Comparator.comparing(PlaceCount::sex).thenComparing(PlaceCount::band))
                        .toList(),
                staffFte,
                educatorFte,
                waiting,
                note,
                reason,
                Objects.requireNonNull(reportedBy),
                Objects.requireNonNull(reportedAt),
                complete);
    }
}
