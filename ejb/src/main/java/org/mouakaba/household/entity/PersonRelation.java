package org.mouakaba.household.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.TimeOrderedId;

/** How two persons are related, wherever they live; what ended stays with its dates. */
@Entity
@Audited
@Table(name = "person_relation")
public class PersonRelation {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "person_id", nullable = false)
    private @Nullable UUID personId;

    @Column(name = "other_id", nullable = false)
    private @Nullable UUID otherId;

    @Column(name = "relation", nullable = false)
    private @Nullable String relation;

    @Column(name = "since")
    private @Nullable LocalDate since;

    @Column(name = "until")
    private @Nullable LocalDate until;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected PersonRelation() {}

    /**
     * @param relation what the person is to the other, code of the list relationship_type
     * @param since null where nobody knows, or where it is by birth and her birth date is not known
     * @throws RuleException where somebody would be related to herself, or the day is still to come
     */
    public static PersonRelation of(
            UUID personId, UUID otherId, String relation, @Nullable LocalDate since, LocalDate today) {
        if (personId.equals(otherId)) {
            throw RuleException.beside("member", "household.withHerself");
        }
        if (since != null && since.isAfter(today)) {
            throw RuleException.beside("since", "household.dayToCome");
        }
        PersonRelation made = new PersonRelation();
        made.id = TimeOrderedId.next();
        made.personId = personId;
        made.otherId = otherId;
        made.relation = relation;
        made.since = since;
        return made;
    }

    /** @throws RuleException where it has ended already, had not begun, or the day is still to come */
    public void end(LocalDate day, LocalDate today) {
        if (until != null) {
            throw new RuleException("household.endedAlready");
        }
        if (since != null && day.isBefore(since)) {
            throw RuleException.beside("day", "household.endedBeforeItBegan");
        }
        if (day.isAfter(today)) {
            throw RuleException.beside("day", "household.dayToCome");
        }
        this.until = day;
    }

    /** One of the two is another record now: two were found to be one person, or that was undone. */
    public void hangOn(UUID from, UUID to) {
        if (from.equals(personId)) {
            this.personId = to;
        } else if (from.equals(otherId)) {
            this.otherId = to;
        }
    }

    /** Whether it says the same of the same two, whoever of them is {@code from}. */
    public boolean saysOf(UUID from, UUID to, PersonRelation of) {
        return relation().equals(of.relation())
                && personId().equals(of.personId().equals(from) ? to : of.personId())
                && otherId().equals(of.otherId().equals(from) ? to : of.otherId());
    }

    public boolean joins(UUID one, UUID other) {
        return (personId().equals(one) && otherId().equals(other))
                || (personId().equals(other) && otherId().equals(one));
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public UUID personId() {
        return Objects.requireNonNull(personId);
    }

    public UUID otherId() {
        return Objects.requireNonNull(otherId);
    }

    public String relation() {
        return Objects.requireNonNull(relation);
    }

    public @Nullable LocalDate since() {
        return since;
    }

    public @Nullable LocalDate until() {
        return until;
    }
}
