package org.mouakaba.careplan.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.boundary.ActionEntry;
import org.mouakaba.careplan.boundary.GoalStatus;
import org.mouakaba.careplan.boundary.SaveGoal;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.TimeOrderedId;

/** What shall be reached, how one will know, by when, and the actions towards it. Part of a {@link CarePlan}. */
@Entity
@Audited
@Table(name = "care_plan_goal")
public class Goal {

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    // Read by Hibernate only: it is the side that writes the foreign key.
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id", nullable = false)
    private @Nullable CarePlan plan;

    @Column(name = "origin_id", nullable = false)
    private @Nullable UUID originId;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "domain", nullable = false)
    private @Nullable String domain;

    @Column(name = "what", nullable = false)
    private @Nullable String what;

    @Column(name = "measure", nullable = false)
    private @Nullable String measure;

    @Column(name = "due_on", nullable = false)
    private @Nullable LocalDate dueOn;

    @Column(name = "realistic")
    private @Nullable String realistic;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private GoalStatus status = GoalStatus.NOT_STARTED;

    @Column(name = "supervisor_note")
    private @Nullable String supervisorNote;

    // The actions of all goals of the plan in one query.
    @Fetch(FetchMode.SUBSELECT)
    @OneToMany(mappedBy = "goal", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<PlannedAction> actions = new ArrayList<>();

    protected Goal() {}

    static Goal of(CarePlan plan, int position) {
        Goal goal = new Goal();
        goal.id = TimeOrderedId.next();
        goal.originId = goal.id;
        goal.plan = plan;
        goal.position = position;
        return goal;
    }

    /** The same goal in the next edition: how far it has come goes with it, the supervisor's note does not. */
    Goal copyInto(CarePlan next) {
        Goal copy = of(next, position);
        copy.originId = originId;
        copy.domain = domain;
        copy.what = what;
        copy.measure = measure;
        copy.dueOn = dueOn;
        copy.realistic = realistic;
        copy.status = status;
        actions.forEach(action -> copy.actions.add(action.copyInto(copy)));
        return copy;
    }

    void write(SaveGoal text) {
        this.domain = text.domain();
        this.what = text.what().strip();
        this.measure = text.measure().strip();
        this.dueOn = text.dueOn();
        String why = text.realistic();
        this.realistic = why == null || why.isBlank() ? null : why.strip();
        Set<UUID> kept = new HashSet<>();
        text.actions().forEach(entry -> {
            if (entry.id() != null) {
                kept.add(entry.id());
            }
        });
        actions.removeIf(action -> !kept.contains(action.id()));
        int place = 0;
        for (ActionEntry entry : text.actions()) {
            place++;
            action(entry.id()).write(entry, place);
        }
    }

    private PlannedAction action(@Nullable UUID actionId) {
        return actions.stream().filter(a -> a.id().equals(actionId)).findFirst().orElseGet(() -> {
            PlannedAction added = PlannedAction.of(this);
            actions.add(added);
            return added;
        });
    }

    void note(@Nullable String note) {
        this.supervisorNote = note == null || note.isBlank() ? null : note.strip();
    }

    /**
     * How far it has come.
     *
     * @param reached null where that is not said
     * @param done by {@code originId}; what it does not hold is left as it is
     */
    void recordProgress(@Nullable GoalStatus reached, Set<UUID> done, LocalDate on) {
        if (reached != null) {
            this.status = reached;
        }
        actions.stream().filter(a -> done.contains(a.originId())).forEach(a -> a.finish(on));
    }

    /**
     * Whether a plan with it may be submitted.
     *
     * @param number by which the reader knows it
     * @throws RuleException where nobody does anything for it, or its day has passed without an outcome
     */
    void requireReady(int number, LocalDate today) {
        if (actions.isEmpty()) {
            throw new RuleException("careplan.goalWithoutAction", number);
        }
        if (!hasOutcome() && dueOn().isBefore(today)) {
            throw new RuleException("careplan.goalDueInPast", number);
        }
    }

    boolean hasOutcome() {
        return status.outcome();
    }

    boolean hasOpenHighAction() {
        return actions.stream()
                .anyMatch(action -> action.high() && action.status().open());
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

    public String domain() {
        return Objects.requireNonNull(domain);
    }

    public String what() {
        return Objects.requireNonNull(what);
    }

    public String measure() {
        return Objects.requireNonNull(measure);
    }

    public LocalDate dueOn() {
        return Objects.requireNonNull(dueOn);
    }

    public @Nullable String realistic() {
        return realistic;
    }

    public GoalStatus status() {
        return status;
    }

    public @Nullable String supervisorNote() {
        return supervisorNote;
    }

    public List<PlannedAction> actions() {
        return List.copyOf(actions);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Goal that && id().equals(that.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
