package org.mouakaba.provider.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.TimeOrderedId;

/** An establishment was asked for the report of a month. */
@Entity
@Immutable
@Table(name = "establishment_reminder")
public class ReminderEntry {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "establishment_id", nullable = false)
    private @Nullable UUID establishmentId;

    @Column(name = "month", nullable = false)
    private @Nullable LocalDate month;

    @Column(name = "at", nullable = false)
    private @Nullable Instant at;

    @Column(name = "username", nullable = false)
    private @Nullable String username;

    protected ReminderEntry() {}

    public static ReminderEntry of(UUID establishment, YearMonth month, String by, Instant at) {
        ReminderEntry entry = new ReminderEntry();
        entry.id = TimeOrderedId.next();
        entry.establishmentId = establishment;
        entry.month = month.atDay(1);
        entry.at = at;
        entry.username = by;
        return entry;
    }
}
