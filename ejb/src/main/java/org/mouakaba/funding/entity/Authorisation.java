package org.mouakaba.funding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.Grant;
import org.mouakaba.funding.boundary.PassedRule;

/** Who let a rule pass, for what, and why. Written once. */
@Entity
@Immutable
@Table(name = "funding_authorisation")
public class Authorisation extends Written {

    @Enumerated(EnumType.STRING)
    @Column(name = "rule", nullable = false, updatable = false)
    private @Nullable PassedRule rule;

    @Column(name = "convention_id", updatable = false)
    private @Nullable UUID conventionId;

    @Column(name = "tranche_id", updatable = false)
    private @Nullable UUID trancheId;

    @Column(name = "amount", updatable = false)
    private @Nullable BigDecimal amount;

    @Column(name = "granted_by", nullable = false, updatable = false)
    private @Nullable String grantedBy;

    protected Authorisation() {}

    private static Authorisation grant(PassedRule rule, UUID line, Grant grant, String by, Instant at) {
        Authorisation authorisation = new Authorisation();
        authorisation.write(line, by, at);
        authorisation.refer(grant.reference(), grant.reason());
        authorisation.rule = rule;
        authorisation.grantedBy = grant.grantedBy();
        return authorisation;
    }

    /** More may be promised than the line holds, by this amount. */
    public static Authorisation excess(BudgetLine line, BigDecimal amount, Grant grant, String by, Instant at) {
        Authorisation authorisation = grant(PassedRule.OVER_COMMITMENT, line.id(), grant, by, at);
        authorisation.amount = amount;
        return authorisation;
    }

    public static Authorisation lateReport(Convention convention, Tranche tranche, Grant grant, String by, Instant at) {
        Authorisation authorisation = grant(PassedRule.LATE_JUSTIFICATION, convention.lineId(), grant, by, at);
        authorisation.conventionId = convention.id();
        authorisation.trancheId = tranche.id();
        return authorisation;
    }

    public static Authorisation outOfPeriod(Convention convention, Grant grant, String by, Instant at) {
        Authorisation authorisation = grant(PassedRule.OUT_OF_PERIOD, convention.lineId(), grant, by, at);
        authorisation.conventionId = convention.id();
        return authorisation;
    }

    @Override
    public String reason() {
        return Objects.requireNonNull(super.reason());
    }

    public PassedRule rule() {
        return Objects.requireNonNull(rule);
    }

    public @Nullable BigDecimal amount() {
        return amount;
    }

    public String grantedBy() {
        return Objects.requireNonNull(grantedBy);
    }
}
