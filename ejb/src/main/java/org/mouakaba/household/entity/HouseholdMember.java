package org.mouakaba.household.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.TimeOrderedId;

/** One person's time in one household: nobody is in two at once. */
@Entity
@Audited
@Table(name = "household_member")
public class HouseholdMember {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "household_id", nullable = false)
    private @Nullable UUID householdId;

    @Column(name = "person_id", nullable = false)
    private @Nullable UUID personId;

    @Column(name = "relation")
    private @Nullable String relation;

    @Column(name = "declarant", nullable = false)
    private boolean declarant;

    @Column(name = "since", nullable = false)
    private @Nullable LocalDate since;

    @Column(name = "until")
    private @Nullable LocalDate until;

    protected HouseholdMember() {}

    /** @param relation to the declarant; null makes the declarant */
    public HouseholdMember(UUID householdId, UUID personId, @Nullable String relation, LocalDate since) {
        this.id = TimeOrderedId.next();
        this.householdId = householdId;
        this.personId = personId;
        this.relation = relation;
        this.declarant = relation == null;
        this.since = since;
    }

    /** @throws RuleException where she has left already */
    public void leave(LocalDate day) {
        if (until != null) {
            throw new RuleException("household.leftAlready");
        }
        this.until = day;
    }

    public UUID householdId() {
        return Objects.requireNonNull(householdId);
    }

    public UUID personId() {
        return Objects.requireNonNull(personId);
    }

    public @Nullable String relation() {
        return relation;
    }

    public boolean declarant() {
        return declarant;
    }

    public LocalDate since() {
        return Objects.requireNonNull(since);
    }

    public @Nullable LocalDate until() {
        return until;
    }
}
