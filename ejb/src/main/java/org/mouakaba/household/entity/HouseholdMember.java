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

    private static final String DIED = "DIED";

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

    @Column(name = "left_because")
    private @Nullable String leftBecause;

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

    /**
     * @param day her last day there
     * @param reason code of the list household_leaving_reason
     * @throws RuleException where she has left already, had not come yet, or the day is still to come
     */
    public void leave(LocalDate day, String reason, LocalDate today) {
        if (until != null) {
            throw new RuleException("household.leftAlready");
        }
        if (day.isBefore(since())) {
            throw RuleException.beside("day", "household.leftBeforeSheCame");
        }
        if (day.isAfter(today)) {
            throw RuleException.beside("day", "household.dayToCome");
        }
        this.until = day;
        this.leftBecause = reason;
        this.declarant = false;
    }

    /** Death ends her time there; where it was written down after she had died, on the day it was. */
    public void die(LocalDate day) {
        if (until == null) {
            this.until = day.isBefore(since()) ? since() : day;
            this.leftBecause = DIED;
            this.declarant = false;
        }
    }

    /** @param relation to the declarant; null makes her the declarant */
    public void stand(@Nullable String relation) {
        this.relation = relation;
        this.declarant = relation == null;
    }

    /** It is another record's: two were found to be one person, or that was undone. */
    public void hangOn(UUID person) {
        this.personId = person;
    }

    public UUID id() {
        return Objects.requireNonNull(id);
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

    /** Code of the list household_leaving_reason; null while she lives there, and of old rows. */
    public @Nullable String leftBecause() {
        return leftBecause;
    }

    public @Nullable LocalDate until() {
        return until;
    }
}
