package org.mouakaba.funding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.Balance;

/** What the entries of a line come to. The database keeps it; nothing here writes it. */
@Entity
@Immutable
@Table(name = "line_balance")
public class LineBalance {

    @Id
    @Column(name = "line_id")
    private @Nullable UUID lineId;

    @Column(name = "budget")
    private @Nullable BigDecimal budget;

    @Column(name = "excess")
    private @Nullable BigDecimal excess;

    @Column(name = "committed")
    private @Nullable BigDecimal committed;

    @Column(name = "planned")
    private @Nullable BigDecimal planned;

    @Column(name = "paid")
    private @Nullable BigDecimal paid;

    @Column(name = "recovered")
    private @Nullable BigDecimal recovered;

    @Column(name = "spent")
    private @Nullable BigDecimal spent;

    @Column(name = "accepted")
    private @Nullable BigDecimal accepted;

    @Column(name = "rejected")
    private @Nullable BigDecimal rejected;

    @Column(name = "surplus")
    private @Nullable BigDecimal surplus;

    protected LineBalance() {}

    public UUID lineId() {
        return Objects.requireNonNull(lineId);
    }

    /** How much more may be promised than the line holds. */
    public BigDecimal excess() {
        return of(excess);
    }

    public Balance balance() {
        return new Balance(
                of(budget),
                of(committed),
                of(planned),
                of(paid),
                of(recovered),
                of(spent),
                of(accepted),
                of(rejected),
                of(surplus));
    }

    private static BigDecimal of(@Nullable BigDecimal amount) {
        return amount == null ? Balance.NOUGHT : amount;
    }
}
