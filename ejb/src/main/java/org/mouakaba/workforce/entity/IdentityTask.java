package org.mouakaba.workforce.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account that does not yet stand as its worker does. It says that something is to be done, not what: whoever does it
 * compares the two then, so that a lost or repeated attempt does no harm and the last change wins.
 */
@Entity
@Table(name = "identity_task")
public class IdentityTask {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    @Id
    @Column(name = "worker_id")
    private @Nullable UUID workerId;

    @Column(name = "attempts", nullable = false)
    private int attempts;

    @Column(name = "next_at", nullable = false)
    private @Nullable Instant nextAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected IdentityTask() {}

    public IdentityTask(UUID workerId, Instant at) {
        this.workerId = workerId;
        this.nextAt = at;
    }

    /** The worker changed again: her account is looked at anew, at once. */
    public void renew(Instant at) {
        this.attempts = 0;
        this.nextAt = at;
    }

    /** The identity provider could not be reached: later again, less and less often. */
    public void postpone(Instant at) {
        this.attempts++;
        Duration wait = Duration.ofSeconds(10L << Math.min(attempts, 6));
        this.nextAt = at.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    public Instant nextAt() {
        return Objects.requireNonNull(nextAt);
    }

    public long version() {
        return version;
    }
}
