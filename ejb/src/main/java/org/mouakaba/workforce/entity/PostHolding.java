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
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.TimeOrderedId;
import org.mouakaba.workforce.boundary.FillPost;

/** A worker holds a funded post, or a part of it, from a day until the day on which she does no more. */
@Entity
@Audited
@Table(name = "post_holding")
public class PostHolding {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "post_id", nullable = false)
    private @Nullable UUID postId;

    @Column(name = "worker_id", nullable = false)
    private @Nullable UUID workerId;

    @Column(name = "from_on", nullable = false)
    private @Nullable LocalDate fromOn;

    @Column(name = "to_on")
    private @Nullable LocalDate toOn;

    @Column(name = "fte", nullable = false)
    private BigDecimal fte = BigDecimal.ONE;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected PostHolding() {}

    /** @throws RuleException where it would end before it begins */
    public static PostHolding of(FillPost command) {
        PostHolding holding = new PostHolding();
        holding.id = TimeOrderedId.next();
        holding.postId = command.post().value();
        holding.workerId = command.worker().value();
        holding.fromOn = command.from();
        holding.fte = command.fte();
        holding.endOn(command.to());
        return holding;
    }

    /** @throws RuleException where she would leave before she came */
    public void leave(LocalDate on, long expectedVersion) {
        ChangedMeanwhile.unless(version, expectedVersion);
        endOn(on);
    }

    private void endOn(@Nullable LocalDate day) {
        if (day != null && !day.isAfter(fromOn())) {
            throw RuleException.beside("to", "workforce.postEndsBefore");
        }
        this.toOn = day;
    }

    public boolean isOf(UUID post) {
        return post.equals(postId);
    }

    public LocalDate fromOn() {
        return Objects.requireNonNull(fromOn);
    }

    public @Nullable LocalDate toOn() {
        return toOn;
    }

    public BigDecimal fte() {
        return fte;
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public UUID workerId() {
        return Objects.requireNonNull(workerId);
    }

    public long version() {
        return version;
    }
}
