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
import org.mouakaba.workforce.boundary.FundedPostFacts;

/** A post that is paid for, whoever holds it. Not to be mistaken for {@link Post}, the place that a worker has. */
@Entity
@Audited
@Table(name = "post")
public class FundedPost {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "number", nullable = false)
    private @Nullable String number;

    @Column(name = "job", nullable = false)
    private @Nullable String job;

    @Column(name = "domain")
    private @Nullable String domain;

    @Column(name = "organisation_id", nullable = false)
    private @Nullable UUID organisationId;

    @Column(name = "unit_id")
    private @Nullable UUID unitId;

    @Column(name = "establishment_id")
    private @Nullable UUID establishmentId;

    @Column(name = "territory_code", nullable = false)
    private @Nullable String territoryCode;

    @Column(name = "funded_fte", nullable = false)
    private BigDecimal fundedFte = BigDecimal.ONE;

    @Column(name = "funding_source")
    private @Nullable String fundingSource;

    @Column(name = "valid_from", nullable = false)
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected FundedPost() {}

    /** @throws RuleException where it would end before it begins */
    public static FundedPost open(FundedPostFacts facts, UUID organisation, String territoryCode) {
        FundedPost post = new FundedPost();
        post.id = TimeOrderedId.next();
        post.take(facts, organisation, territoryCode);
        return post;
    }

    public void correct(FundedPostFacts facts, UUID organisation, String territory, long expectedVersion) {
        ChangedMeanwhile.unless(version, expectedVersion);
        take(facts, organisation, territory);
    }

    private void take(FundedPostFacts facts, UUID organisation, String territory) {
        if (facts.to() != null && !facts.to().isAfter(facts.from())) {
            throw RuleException.beside("to", "workforce.postEndsBefore");
        }
        this.number = facts.number().strip();
        this.job = facts.job();
        this.domain = facts.domain();
        this.organisationId = organisation;
        this.unitId = facts.unitId();
        this.establishmentId = facts.establishmentId();
        this.territoryCode = territory;
        this.fundedFte = facts.fundedFte();
        this.fundingSource = facts.source();
        this.validFrom = facts.from();
        this.validTo = facts.to();
    }

    public FundedPostFacts facts() {
        return new FundedPostFacts(
                Objects.requireNonNull(number),
                Objects.requireNonNull(job),
                domain,
                unitId,
                establishmentId,
                fundedFte,
                fundingSource,
                Objects.requireNonNull(validFrom),
                validTo);
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public String territoryCode() {
        return Objects.requireNonNull(territoryCode);
    }

    public long version() {
        return version;
    }
}
