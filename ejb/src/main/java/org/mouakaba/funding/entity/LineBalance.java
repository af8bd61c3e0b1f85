package org.mouakaba.funding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.Balance;

/** What the entries of a line come to. */
@Entity
@Immutable
@Table(name = "line_balance")
public class LineBalance extends KeptBalance {

    @Id
    @Column(name = "line_id")
    private @Nullable UUID lineId;

    @Column(name = "budget")
    private @Nullable BigDecimal budget;

    @Column(name = "excess")
    private @Nullable BigDecimal excess;

    protected LineBalance() {}

    public @Nullable UUID lineId() {
        return lineId;
    }

    /** How much more may be promised than the line holds. */
    public BigDecimal excess() {
        return of(excess);
    }

    public Balance balance() {
        return with(of(budget));
    }

    /** What can still be promised, with what may be promised beyond what the line holds. */
    public BigDecimal left() {
        return balance().free().add(excess());
    }
}
