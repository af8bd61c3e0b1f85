package org.mouakaba.funding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.Balance;

/** What entries come to. The database keeps it; nothing here writes it. */
@MappedSuperclass
public abstract class KeptBalance {

    @Column(name = "reserved")
    private @Nullable BigDecimal reserved;

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

    protected KeptBalance() {}

    final Balance with(BigDecimal budget) {
        return new Balance(
                budget,
                of(reserved),
                of(committed),
                of(planned),
                of(paid),
                of(recovered),
                of(spent),
                of(accepted),
                of(rejected),
                of(surplus));
    }

    static BigDecimal of(@Nullable BigDecimal amount) {
        return amount == null ? Balance.NOUGHT : amount;
    }
}
