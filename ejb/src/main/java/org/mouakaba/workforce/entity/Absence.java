package org.mouakaba.workforce.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.TimeOrderedId;
import org.mouakaba.workforce.boundary.AbsenceEntry;
import org.mouakaba.workforce.boundary.AbsenceId;
import org.mouakaba.workforce.boundary.KeepAbsence;

/** Days on which a worker is not there, both ends included. */
@Entity
@Audited
@Table(name = "absence")
public class Absence {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "worker_id", nullable = false)
    private @Nullable UUID workerId;

    @Column(name = "kind", nullable = false)
    private @Nullable String kind;

    @Column(name = "from_on", nullable = false)
    private @Nullable LocalDate fromOn;

    @Column(name = "to_on", nullable = false)
    private @Nullable LocalDate toOn;

    @Column(name = "mistaken", nullable = false)
    private boolean mistaken;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Absence() {}

    /** @throws RuleException where it would end before it begins */
    public static Absence of(KeepAbsence command) {
        Absence absence = new Absence();
        absence.id = TimeOrderedId.next();
        absence.workerId = command.worker().value();
        absence.take(command);
        return absence;
    }

    public void correct(KeepAbsence command) {
        ChangedMeanwhile.unless(version, command.expectedVersion());
        take(command);
    }

    private void take(KeepAbsence command) {
        if (command.to().isBefore(command.from())) {
            throw RuleException.beside("to", "workforce.absenceEndsBefore");
        }
        this.kind = command.kind();
        this.fromOn = command.from();
        this.toOn = command.to();
        this.mistaken = command.mistaken();
    }

    public boolean isOf(UUID worker) {
        return worker.equals(workerId);
    }

    public AbsenceEntry entry() {
        return new AbsenceEntry(
                new AbsenceId(Objects.requireNonNull(id)),
                Objects.requireNonNull(kind),
                Objects.requireNonNull(fromOn),
                Objects.requireNonNull(toOn),
                mistaken,
                version);
    }
}
