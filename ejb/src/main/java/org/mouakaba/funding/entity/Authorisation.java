package org.mouakaba.funding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.Grant;
import org.mouakaba.funding.boundary.PassedRule;
import org.mouakaba.platform.TimeOrderedId;

/** Who let a rule pass, for what, and why. Written once. */
@Entity
@Immutable
@Table(name = "funding_authorisation")
public class Authorisation {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "rule", nullable = false, updatable = false)
    private @Nullable PassedRule rule;

    @Column(name = "line_id", nullable = false, updatable = false)
    private @Nullable UUID lineId;

    @Column(name = "convention_id", updatable = false)
    private @Nullable UUID conventionId;

    @Column(name = "tranche_id", updatable = false)
    private @Nullable UUID trancheId;

    @Column(name = "amount", updatable = false)
    private @Nullable BigDecimal amount;

    @Column(name = "granted_by", nullable = false, updatable = false)
    private @Nullable String grantedBy;

    @Column(name = "reason", nullable = false, updatable = false)
    private @Nullable String reason;

    @Column(name = "reference", updatable = false)
    private @Nullable String reference;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private @Nullable String recordedBy;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private @Nullable Instant recordedAt;

    protected Authorisation() {}

    private static Authorisation grant(PassedRule rule, UUID line, Grant grant, String by, Instant at) {
        Authorisation authorisation = new Authorisation();
        authorisation.id = TimeOrderedId.next();
        authorisation.rule = rule;
        authorisation.lineId = line;
        authorisation.grantedBy = grant.grantedBy();
        authorisation.reason = grant.reason();
        authorisation.reference = grant.reference();
        authorisation.recordedBy = by;
        authorisation.recordedAt = at;
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

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public PassedRule rule() {
        return Objects.requireNonNull(rule);
    }

    public UUID lineId() {
        return Objects.requireNonNull(lineId);
    }

    public @Nullable UUID conventionId() {
        return conventionId;
    }

    public @Nullable UUID trancheId() {
        return trancheId;
    }

    public @Nullable BigDecimal amount() {
        return amount;
    }

    public String grantedBy() {
        return Objects.requireNonNull(grantedBy);
    }

    public String reason() {
        return Objects.requireNonNull(reason);
    }

    public @Nullable String reference() {
        return reference;
    }

    public String recordedBy() {
        return Objects.requireNonNull(recordedBy);
    }

    public Instant recordedAt() {
        return Objects.requireNonNull(recordedAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Authorisation that && id().equals(that.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
