package org.mouakaba.funding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.Balance;

/** What the entries of a convention come to. */
@Entity
@Immutable
@Table(name = "convention_balance")
public class ConventionBalance extends KeptBalance {

    @Id
    @Column(name = "convention_id")
    private @Nullable UUID conventionId;

    protected ConventionBalance() {}

    public @Nullable UUID conventionId() {
        return conventionId;
    }

    /** It has no budget of its own: that is voted for a line. */
    public Balance balance() {
        return with(Balance.NOUGHT);
    }
}
