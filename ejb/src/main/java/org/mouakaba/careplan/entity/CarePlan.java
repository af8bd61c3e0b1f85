package org.mouakaba.careplan.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.boundary.Agreement;
import org.mouakaba.careplan.boundary.GoalStatus;
import org.mouakaba.careplan.boundary.PlanStatus;
import org.mouakaba.careplan.boundary.PlanTerms;
import org.mouakaba.careplan.boundary.SaveGoal;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.TimeOrderedId;

/**
 * One edition of the plan of a case. It is written by the worker, waits for the supervisor, comes back with notes or is
 * approved. An approved edition is never rewritten: a revision is the next edition, begun as its copy; what moves on in
 * it is how far goals and actions have come.
 *
 * <p>It answers for what a plan must hold before it is submitted (domain dossier 3.3). The person agrees to what is
 * written, so a change of the goals takes the agreement away. It knows neither the needs nor who may decide.
 */
@Entity
@Audited
@Table(name = "care_plan")
public class CarePlan {

    /** Nobody works towards more than five things at once (domain dossier 3.3). */
    public static final int MOST_GOALS = 5;

    @Id
    @Column(name = "id")
    private @Nullable UUID id;

    @Column(name = "case_id", nullable = false)
    private @Nullable UUID caseId;

    @Column(name = "episode", nullable = false)
    private int episode;

    @Column(name = "edition", nullable = false)
    private int edition;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private PlanStatus status = PlanStatus.DRAFT;

    /** Null where nothing is written yet. */
    @Embedded
    private @Nullable Terms terms;

    @Embedded
    private @Nullable Submission submission;

    @Embedded
    private @Nullable Decision decision;

    // Read by Hibernate only: a goal or action alone would leave the row of the plan, and so its version, untouched.
    @SuppressWarnings("UnusedVariable")
    @Embedded
    private @Nullable LastChange lastChange;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Goal> goals = new ArrayList<>();

    protected CarePlan() {}

    /** The first edition of an episode, empty. */
    public static CarePlan begin(UUID caseId, int episode, int edition, String by, Instant at) {
        CarePlan plan = new CarePlan();
        plan.id = TimeOrderedId.next();
        plan.caseId = caseId;
        plan.episode = episode;
        plan.edition = edition;
        plan.lastChange = new LastChange(by, at);
        return plan;
    }

    /** The next edition: goals, actions and safety plan as they stand; review and agreement are to be made anew. */
    public CarePlan revise(String by, Instant at) {
        if (status != PlanStatus.APPROVED) {
            throw new RuleException("careplan.notApproved");
        }
        CarePlan next = begin(caseId(), episode, edition + 1, by, at);
        next.terms = terms().carriedOver();
        goals.forEach(goal -> next.goals.add(goal.copyInto(next)));
        return next;
    }

    /** Writes a new goal, or one that is there, with its actions. */
    public Goal write(SaveGoal text, String by, Instant at) {
        requireWritten();
        Goal goal;
        if (text.goalId() == null) {
            if (goals.size() >= MOST_GOALS) {
                throw new RuleException("careplan.tooManyGoals", MOST_GOALS);
            }
            int last = goals.stream().mapToInt(Goal::position).max().orElse(0);
            goal = Goal.of(this, last + 1);
            goals.add(goal);
        } else {
            goal = goal(text.goalId());
        }
        goal.write(text);
        this.terms = terms().withoutAnswer();
        this.lastChange = new LastChange(by, at);
        return goal;
    }

    public void remove(UUID goalId, String by, Instant at) {
        requireWritten();
        goals.remove(goal(goalId));
        this.terms = terms().withoutAnswer();
        this.lastChange = new LastChange(by, at);
    }

    /** @param today no agreement is given tomorrow */
    public void write(PlanTerms written, LocalDate today, String by, Instant at) {
        requireWritten();
        this.terms = Terms.of(written, today);
        this.lastChange = new LastChange(by, at);
    }

    /** @param danger whether it must say what is done in danger */
    public void requireSafetyPlan(boolean danger) {
        if (danger && terms().safetyPlan() == null) {
            throw new RuleException("careplan.safetyPlanMissing");
        }
    }

    /**
     * Asks for approval.
     *
     * @param danger whether it must say what is done in danger
     * @throws RuleException for the first thing that is missing
     */
    public void submit(boolean danger, LocalDate today, String by, Instant at) {
        requireWritten();
        if (goals.isEmpty()) {
            throw new RuleException("careplan.noGoal");
        }
        int number = 0;
        for (Goal goal : goals) {
            number++;
            goal.requireReady(number, today);
        }
        terms().requireReady(danger, today);
        this.status = PlanStatus.REQUESTED;
        this.submission = new Submission(by, at);
        this.lastChange = new LastChange(by, at);
    }

    public void approve(@Nullable String note, Map<UUID, String> goalNotes, String by, Instant at) {
        decide(PlanStatus.APPROVED, note, goalNotes, by, at);
    }

    /** Gives it back to be changed; the worker must learn why. */
    public void giveBack(@Nullable String note, Map<UUID, String> goalNotes, String by, Instant at) {
        if (text(note) == null && goalNotes.values().stream().allMatch(String::isBlank)) {
            throw RuleException.beside("note", "careplan.returnNeedsNote");
        }
        decide(PlanStatus.RETURNED, note, goalNotes, by, at);
    }

    private void decide(PlanStatus outcome, @Nullable String note, Map<UUID, String> goalNotes, String by, Instant at) {
        if (status != PlanStatus.REQUESTED) {
            throw new RuleException("careplan.notWaiting");
        }
        this.status = outcome;
        this.decision = new Decision(by, at, text(note));
        goals.forEach(goal -> goal.note(goalNotes.get(goal.id())));
        this.lastChange = new LastChange(by, at);
    }

    /** How far things have come, by the goal's and the action's {@code originId}; what it does not hold it leaves. */
    public void recordProgress(Map<UUID, GoalStatus> reached, Set<UUID> done, LocalDate on, String by, Instant at) {
        goals.forEach(goal -> goal.recordProgress(reached.get(goal.originId()), done, on));
        this.lastChange = new LastChange(by, at);
    }

    /** @throws ChangedMeanwhile where {@code expected} is not the stored version */
    public void requireVersion(@Nullable Long expected) {
        if (expected == null) {
            throw new ChangedMeanwhile();
        }
        ChangedMeanwhile.unless(version, expected);
    }

    private void requireWritten() {
        if (!status.written()) {
            throw new RuleException("careplan.notWritable");
        }
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private Goal goal(UUID goalId) {
        return goals.stream()
                .filter(goal -> goal.id().equals(goalId))
                .findFirst()
                .orElseThrow(() -> new RuleException("careplan.goalGone"));
    }

    public boolean hasGoalWithoutOutcome() {
        return goals.stream().anyMatch(goal -> !goal.hasOutcome());
    }

    public boolean hasOpenHighAction() {
        return goals.stream().anyMatch(Goal::hasOpenHighAction);
    }

    public UUID id() {
        return Objects.requireNonNull(id);
    }

    public UUID caseId() {
        return Objects.requireNonNull(caseId);
    }

    public int episode() {
        return episode;
    }

    public int edition() {
        return edition;
    }

    public PlanStatus status() {
        return status;
    }

    public Terms terms() {
        return terms == null ? Terms.NONE : terms;
    }

    public @Nullable LocalDate reviewOn() {
        return terms().reviewOn();
    }

    /** What the person answered; null before that. */
    public @Nullable Agreement agreement() {
        PersonsAnswer answer = terms().answer();
        return answer == null ? null : answer.agreement();
    }

    /** Null before the first. */
    public @Nullable Submission submission() {
        return submission;
    }

    /** Null before the first. */
    public @Nullable Decision decision() {
        return decision;
    }

    public List<Goal> goals() {
        return List.copyOf(goals);
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CarePlan that && id().equals(that.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
