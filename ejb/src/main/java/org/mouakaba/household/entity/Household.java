package org.mouakaba.household.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.mouakaba.household.boundary.HouseholdFacts;
import org.mouakaba.person.boundary.Provenance;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.TimeOrderedId;

/** Those who live and eat together. Never inferred from a family name. */
@Entity
@Audited
@Table(name = "household")
public class Household {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "rsu_number")
    private @Nullable String rsuNumber;

    @Column(name = "registry_status")
    private @Nullable String registryStatus;

    @Column(name = "rsu_index", precision = 9, scale = 7)
    private @Nullable BigDecimal rsuIndex;

    @Column(name = "rsu_index_on")
    private @Nullable LocalDate rsuIndexOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "rsu_provenance")
    private @Nullable Provenance rsuProvenance;

    @Column(name = "dwelling")
    private @Nullable String dwelling;

    @Column(name = "tenure")
    private @Nullable String tenure;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Household() {}

    public static Household found() {
        Household household = new Household();
        household.id = TimeOrderedId.next();
        return household;
    }

    /** @throws RuleException where the index lacks its day, or what the register says its provenance */
    public void describe(HouseholdFacts facts, LocalDate today) {
        facts.requireCoherent(today);
        this.rsuNumber = facts.rsuNumber();
        this.registryStatus = facts.registryStatus();
        this.rsuIndex = facts.rsuIndex();
        this.rsuIndexOn = facts.rsuIndexOn();
        this.rsuProvenance = facts.rsuProvenance();
        this.dwelling = facts.dwelling();
        this.tenure = facts.tenure();
    }

    /** @throws ChangedMeanwhile where {@code expected} is not the stored version */
    public void requireVersion(long expected) {
        ChangedMeanwhile.unless(version, expected);
    }

    public HouseholdFacts facts() {
        return new HouseholdFacts(rsuNumber, registryStatus, rsuIndex, rsuIndexOn, rsuProvenance, dwelling, tenure);
    }

    public long version() {
        return version;
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }
}
