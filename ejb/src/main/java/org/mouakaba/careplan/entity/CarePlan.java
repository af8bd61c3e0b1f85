package org.mouakaba.careplan.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import org.mouakaba.careplan.boundary.AgreementMode;
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

    @Column(name = "safety_plan")
    private @Nullable String safetyPlan;

    @Column(name = "review_on")
    private @Nullable LocalDate reviewOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "agreement_mode")
    private @Nullable AgreementMode agreementMode;

    @Column(name = "agreed_on")
    private @Nullable LocalDate agreedOn;

    @Column(name = "witness")
    private @Nullable String witness;

    @Column(name = "refusal_reason")
    private @Nullable String refusalReason;

    @Column(name = "submitted_by")
    private @Nullable String submittedBy;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decision_note")
    private @Nullable String decisionNote;

    // A goal or action alone would leave the row of the plan untouched, and with it the version: these two do not.
    @Column(name = "changed_by", nullable = false)
    private @Nullable String changedBy;

    @Column(name = "changed_at", nullable = false)
    private @Nullable Instant changedAt;

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
        plan.touch(by, at);
        return plan;
    }

    /** The next edition: goals, actions and safety plan as they stand; review and agreement are to be made anew. */
    public CarePlan revise(String by, Instant at) {
        if (status != PlanStatus.APPROVED) {
            throw new RuleException("careplan.notApproved");
        }
        CarePlan next = begin(caseId(), episode, edition + 1, by, at);
        next.safetyPlan = safetyPlan;
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
        forgetAgreement();
        touch(by, at);
        return goal;
    }

    public void remove(UUID goalId, String by, Instant at) {
        requireWritten();
        goals.remove(goal(goalId));
        forgetAgreement();
        touch(by, at);
    }

    /** @param today no agreement is given tomorrow */
    public void write(PlanTerms terms, LocalDate today, String by, Instant at) {
        requireWritten();
        Agreement agreement = terms.agreement();
        if (agreement != null) {
            requireWhole(agreement, today);
        }
        this.safetyPlan = text(terms.safetyPlan());
        this.reviewOn = terms.reviewOn();
        this.agreementMode = agreement == null ? null : agreement.mode();
        this.agreedOn = agreement == null ? null : agreement.on();
        this.witness = agreement == null ? null : text(agreement.witness());
        this.refusalReason = agreement == null ? null : text(agreement.refusalReason());
        touch(by, at);
    }

    private static void requireWhole(Agreement agreement, LocalDate today) {
        if (agreement.on().isAfter(today)) {
            throw RuleException.beside("agreedOn", "careplan.agreementInFuture");
        }
        if (agreement.mode() == AgreementMode.ORAL && text(agreement.witness()) == null) {
            throw RuleException.beside("witness", "careplan.witnessMissing");
        }
        if (agreement.mode() == AgreementMode.REFUSED && text(agreement.refusalReason()) == null) {
            throw RuleException.beside("refusalReason", "careplan.refusalReasonMissing");
        }
    }

    /**
     * Asks for approval.
     *
     * @throws RuleException for the first thing that is missing
     */
    public void submit(LocalDate today, String by, Instant at) {
        requireWritten();
        if (goals.isEmpty()) {
            throw new RuleException("careplan.noGoal");
        }
        int number = 0;
        for (Goal goal : goals) {
            number++;
            if (goal.actions().isEmpty()) {
                throw new RuleException("careplan.goalWithoutAction", number);
            }
            if (!goal.status().outcome() && goal.dueOn().isBefore(today)) {
                throw new RuleException("careplan.goalDueInPast", number);
            }
        }
        if (reviewOn == null || !reviewOn.isAfter(today)) {
            throw RuleException.beside("reviewOn", "careplan.reviewNotAhead");
        }
        if (agreementMode == null) {
            throw RuleException.beside("agreementMode", "careplan.noAgreement");
        }
        this.status = PlanStatus.REQUESTED;
        this.submittedBy = by;
        this.submittedAt = at;
        touch(by, at);
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
        this.decisionNote = text(note);
        this.decidedBy = by;
        this.decidedAt = at;
        goals.forEach(goal -> goal.note(goalNotes.get(goal.id())));
        touch(by, at);
    }

    /** How far things have come, by the goal's and the action's {@code originId}; what it does not hold it leaves. */
    public void recordProgress(Map<UUID, GoalStatus> reached, Set<UUID> done, LocalDate on, String by, Instant at) {
        for (Goal goal : goals) {
            GoalStatus status = reached.get(goal.originId());
            if (status != null) {
                goal.reach(status);
            }
            goal.actions().stream().filter(a -> done.contains(a.originId())).forEach(a -> a.finish(on));
        }
        touch(by, at);
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

    private void forgetAgreement() {
        this.agreementMode = null;
        this.agreedOn = null;
        this.witness = null;
        this.refusalReason = null;
    }

    private void touch(String by, Instant at) {
        this.changedBy = by;
        this.changedAt = at;
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
        return goals.stream().anyMatch(goal -> !goal.status().outcome());
    }

    public boolean hasOpenHighAction() {
        return goals.stream()
                .flatMap(goal -> goal.actions().stream())
                .anyMatch(action -> action.high() && action.status().open());
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

    public @Nullable String safetyPlan() {
        return safetyPlan;
    }

    public @Nullable LocalDate reviewOn() {
        return reviewOn;
    }

    /** What the person answered; null before that. */
    public @Nullable Agreement agreement() {
        return agreementMode == null || agreedOn == null
                ? null
                : new Agreement(agreementMode, agreedOn, witness, refusalReason);
    }

    public @Nullable String submittedBy() {
        return submittedBy;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable String decisionNote() {
        return decisionNote;
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
