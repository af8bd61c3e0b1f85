package org.mouakaba.careplan.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.boundary.ActionEntry;
import org.mouakaba.careplan.boundary.ActionOwner;
import org.mouakaba.careplan.boundary.ActionStatus;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.TimeOrderedId;

/** What somebody does by a day towards a goal. Part of a {@link CarePlan}. */
@Entity
@Audited
@Table(name = "care_plan_action")
public class PlannedAction {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    // Read by Hibernate only: it is the side that writes the foreign key.
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "goal_id", nullable = false)
    private @Nullable Goal goal;

    @Column(name = "origin_id", nullable = false)
    private @Nullable UUID originId;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "what", nullable = false)
    private @Nullable String what;

    @Enumerated(EnumType.STRING)
    @Column(name = "owner", nullable = false)
    private @Nullable ActionOwner owner;

    @Column(name = "service_type")
    private @Nullable String serviceType;

    @Column(name = "due_on", nullable = false)
    private @Nullable LocalDate dueOn;

    @Column(name = "cost")
    private @Nullable BigDecimal cost;

    @Column(name = "funding_source")
    private @Nullable String fundingSource;

    @Column(name = "high", nullable = false)
    private boolean high;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private ActionStatus status = ActionStatus.PLANNED;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    protected PlannedAction() {}

    static PlannedAction of(Goal goal) {
        PlannedAction action = new PlannedAction();
        action.id = TimeOrderedId.next();
        action.originId = action.id;
        action.goal = goal;
        return action;
    }

    PlannedAction copyInto(Goal next) {
        PlannedAction copy = of(next);
        copy.originId = originId;
        copy.position = position;
        copy.what = what;
        copy.owner = owner;
        copy.serviceType = serviceType;
        copy.dueOn = dueOn;
        copy.cost = cost;
        copy.fundingSource = fundingSource;
        copy.high = high;
        copy.status = status;
        copy.doneOn = doneOn;
        return copy;
    }

    void write(ActionEntry entry, int place) {
        if (entry.owner() == ActionOwner.SERVICE && entry.serviceType() == null) {
            throw RuleException.beside("service" + place, "careplan.serviceMissing");
        }
        this.position = place;
        this.what = entry.what().strip();
        this.owner = entry.owner();
        this.serviceType = entry.serviceType();
        this.dueOn = entry.dueOn();
        this.cost = entry.cost();
        this.fundingSource = entry.fundingSource();
        this.high = entry.high();
    }

    void finish(LocalDate on) {
        if (status.open()) {
            this.status = ActionStatus.DONE;
            this.doneOn = on;
        }
    }

    /** As it is read on a day: open and past its date is OVERDUE. */
    public ActionStatus statusOn(LocalDate day) {
        return status.open() && dueOn().isBefore(day) ? ActionStatus.OVERDUE : status;
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public UUID originId() {
        return Objects.requireNonNull(originId);
    }

    public int position() {
        return position;
    }

    public String what() {
        return Objects.requireNonNull(what);
    }

    public ActionOwner owner() {
        return Objects.requireNonNull(owner);
    }

    public @Nullable String serviceType() {
        return serviceType;
    }

    public LocalDate dueOn() {
        return Objects.requireNonNull(dueOn);
    }

    public @Nullable BigDecimal cost() {
        return cost;
    }

    public @Nullable String fundingSource() {
        return fundingSource;
    }

    public boolean high() {
        return high;
    }

    public ActionStatus status() {
        return status;
    }

    public @Nullable LocalDate doneOn() {
        return doneOn;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlannedAction that && id().equals(that.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
