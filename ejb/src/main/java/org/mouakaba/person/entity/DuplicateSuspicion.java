package org.mouakaba.person.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.MatchReason;
import org.mouakaba.person.boundary.SuspicionState;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.TimeOrderedId;

/** That two records are probably one person, until a supervisor settles it. The one is the smaller key of the two. */
@Entity
@Table(name = "duplicate_suspicion")
public class DuplicateSuspicion {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "one_id", nullable = false)
    private @Nullable UUID oneId;

    @Column(name = "other_id", nullable = false)
    private @Nullable UUID otherId;

    @Column(name = "one_unit_id")
    private @Nullable UUID oneUnitId;

    @Column(name = "other_unit_id")
    private @Nullable UUID otherUnitId;

    @Column(name = "score", nullable = false)
    private short score;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "reasons", nullable = false)
    private List<String> reasons = List.of();

    @Column(name = "found_at", nullable = false)
    private @Nullable Instant foundAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private SuspicionState state = SuspicionState.OPEN;

    @Column(name = "settled_by")
    private @Nullable String settledBy;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "settled_because")
    private @Nullable String settledBecause;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected DuplicateSuspicion() {}

    public DuplicateSuspicion(Person a, Person b, int score, List<MatchReason> reasons, Instant at) {
        boolean inOrder = before(a.id(), b.id());
        Person one = inOrder ? a : b;
        Person other = inOrder ? b : a;
        this.id = TimeOrderedId.next();
        this.oneId = one.id();
        this.otherId = other.id();
        this.oneUnitId = one.unitId();
        this.otherUnitId = other.unitId();
        this.score = (short) score;
        this.reasons = reasons.stream().map(Enum::name).toList();
        this.foundAt = at;
    }

    /** Whether a key comes first in the order of the database, which compares them as bytes without a sign. */
    public static boolean before(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return (high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits()))
                < 0;
    }

    /** @throws RuleException where it is settled already */
    public void different(String because, String by, Instant at) {
        if (state != SuspicionState.OPEN) {
            throw new RuleException("person.suspicionSettled");
        }
        settle(SuspicionState.DIFFERENT, because, by, at);
    }

    /** The two are one record now, whatever was thought of them before. */
    public void merged(String because, String by, Instant at) {
        settle(SuspicionState.MERGED, because, by, at);
    }

    /** The merge was undone: it is a question again. */
    public void reopen() {
        this.state = SuspicionState.OPEN;
        this.settledBy = null;
        this.settledAt = null;
        this.settledBecause = null;
    }

    private void settle(SuspicionState to, String because, String by, Instant at) {
        this.state = to;
        this.settledBy = by;
        this.settledAt = at;
        this.settledBecause = because;
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public UUID oneId() {
        return Objects.requireNonNull(oneId);
    }

    public UUID otherId() {
        return Objects.requireNonNull(otherId);
    }

    public int score() {
        return score;
    }

    public List<MatchReason> reasons() {
        return reasons.stream().map(MatchReason::valueOf).toList();
    }

    public Instant foundAt() {
        return Objects.requireNonNull(foundAt);
    }
}
