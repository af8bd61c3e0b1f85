package org.mouakaba.workforce.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.TimeOrderedId;
import org.mouakaba.workforce.boundary.KeepTraining;
import org.mouakaba.workforce.boundary.TrainingEntry;
import org.mouakaba.workforce.boundary.TrainingId;

/** A training that a worker had. */
@Entity
@Audited
@Table(name = "training")
public class Training {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "worker_id", nullable = false)
    private @Nullable UUID workerId;

    @Column(name = "topic", nullable = false)
    private @Nullable String topic;

    @Column(name = "hours", nullable = false)
    private BigDecimal hours = BigDecimal.ZERO;

    @Column(name = "on_day", nullable = false)
    private @Nullable LocalDate onDay;

    @Column(name = "provider")
    private @Nullable String provider;

    @Column(name = "certificate")
    private @Nullable String certificate;

    @Column(name = "mistaken", nullable = false)
    private boolean mistaken;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Training() {}

    public static Training of(KeepTraining command) {
        Training training = new Training();
        training.id = TimeOrderedId.next();
        training.workerId = command.worker().value();
        training.take(command);
        return training;
    }

    public void correct(KeepTraining command) {
        ChangedMeanwhile.unless(version, command.expectedVersion());
        take(command);
    }

    private void take(KeepTraining command) {
        this.topic = command.topic();
        this.hours = command.hours();
        this.onDay = command.on();
        this.provider = command.provider();
        this.certificate = command.certificate();
        this.mistaken = command.mistaken();
    }

    public boolean isOf(UUID worker) {
        return worker.equals(workerId);
    }

    public TrainingEntry entry() {
        return new TrainingEntry(
                new TrainingId(Objects.requireNonNull(id)),
                Objects.requireNonNull(topic),
                hours,
                Objects.requireNonNull(onDay),
                provider,
                certificate,
                mistaken,
                version);
    }
}
