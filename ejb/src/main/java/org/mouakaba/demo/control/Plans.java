package org.mouakaba.demo.control;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The plan of one case through its editions: agreed and submitted, approved, reviewed. What it has come to is written when
 * the case has been told to its end.
 */
final class Plans {

    private static final Duration DECIDING = Duration.ofDays(1);
    private static final int WEEKS_OF_A_GOAL = 12;
    private static final int WEEKS_OF_AN_ACTION = 3;

    private final Rows rows;
    private final Chance chance;
    private final Journal journal;
    private final OfficeHours hours;
    private final Terms terms;
    private final Dossier dossier;
    private final List<Plan> editions = new ArrayList<>();

    Plans(Rows rows, Chance chance, Journal journal, OfficeHours hours, Terms terms, Dossier dossier) {
        this.rows = rows;
        this.chance = chance;
        this.journal = journal;
        this.hours = hours;
        this.terms = terms;
        this.dossier = dossier;
    }

    /** The edition that counts; null before the first is approved. */
    @Nullable
    Plan inForce() {
        @Nullable Plan last = null;
        for (Plan edition : editions) {
            last = edition.approved() == null ? last : edition;
        }
        return last;
    }

    /** The worker asks for the approval of what was agreed with the person. */
    Plan submit(Instant at) {
        Plan plan = new Plan(chance.id(at), editions.size() + 1, at, nextReview(at));
        @Nullable Plan before = inForce();
        LocalDate day = Terms.day(at);
        int position = 0;
        for (Topic.Aim aim : dossier.topic().aims()) {
            Plan.@Nullable Goal earlier = before == null ? null : before.goals().get(position);
            UUID id = chance.id(at);
            UUID action = chance.id(at);
            Plan.Goal goal = new Plan.Goal(
                    id,
                    earlier == null ? id : earlier.origin(),
                    action,
                    earlier == null ? action : earlier.actionOrigin(),
                    aim,
                    day.plusWeeks(WEEKS_OF_A_GOAL));
            if (earlier != null) {
                goal.reach(earlier.status());
                if (earlier.doneOn() != null) {
                    goal.finishAction(earlier.doneOn());
                }
            }
            plan.goals().add(goal);
            position++;
        }
        editions.add(plan);
        dossier.deadlines().submitted(at);
        journal.worker(at, dossier.worker(), "careplan.CarePlanService.submit", dossier.id());
        return plan;
    }

    void approve(Plan plan, Instant at) {
        plan.approve(at);
        dossier.deadlines().approved(at, plan.reviewOn(), asks(plan));
        journal.supervisor(at, dossier.supervisor(), "careplan.CarePlanApprovalService.decide", dossier.id());
    }

    /** Whether the plan in force wants something of a service to which nothing was sent. */
    boolean asks() {
        @Nullable Plan current = inForce();
        return current != null && asks(current);
    }

    private boolean asks(Plan plan) {
        boolean open =
                plan.goals().stream().anyMatch(goal -> goal.aim().owner().equals("SERVICE") && goal.doneOn() == null);
        return open && !dossier.topic().service().equals(dossier.referredTo());
    }

    /** Looks at the plan again at a visit, where its review would come before the visit after the next. */
    void review(Instant visited) {
        @Nullable Plan current = inForce();
        LocalDate soon = Terms.day(visited).plusDays(dossier.story().interval() + 10L);
        boolean waits = current != null && editions.indexOf(current) < editions.size() - 1;
        if (current == null || waits || current.reviewOn().isAfter(soon)) {
            return;
        }
        Instant submitted = visited.plus(Moments.NOTING).plus(Duration.ofMinutes(20));
        Plan next = submit(submitted);
        Instant approved = hours.after(submitted, submitted.plus(DECIDING));
        if (hours.past(approved)) {
            approve(next, approved);
        }
    }

    private LocalDate nextReview(Instant at) {
        boolean high = dossier.story().high();
        return terms.clock("review", dossier.story().risk())
                .map(period -> Terms.day(terms.due(period, at, high)))
                .orElseThrow();
    }

    /** Every edition as it stands now. */
    void write() {
        editions.forEach(this::write);
    }

    private void write(Plan plan) {
        boolean approved = plan.approved() != null;
        LocalDate day = Terms.day(plan.submitted());
        boolean supervisorLast = approved && plan.changed().equals(plan.approved());
        String last = supervisorLast ? dossier.supervisor() : dossier.worker();
        long revision = rows.revision(plan.changed(), last);
        boolean oral = chance.percent(40);
        rows.addAudited(
                revision,
                "care_plan",
                plan.id(),
                dossier.id(),
                1,
                plan.edition(),
                approved ? "APPROVED" : "REQUESTED",
                dossier.secret() ? "حقيبة جاهزة، رقم الطوارئ محفوظ، الجارة على علم." : null,
                plan.reviewOn(),
                oral ? "ORAL" : "SIGNATURE",
                day,
                oral ? "زميلة من الفريق" : null,
                dossier.worker(),
                plan.submitted(),
                approved ? dossier.supervisor() : null,
                plan.approved(),
                last,
                plan.changed());
        int position = 0;
        for (Plan.Goal goal : plan.goals()) {
            position++;
            write(revision, plan, goal, position);
        }
    }

    private void write(long revision, Plan plan, Plan.Goal goal, int position) {
        Topic.Aim aim = goal.aim();
        rows.addAudited(
                revision,
                "care_plan_goal",
                goal.id(),
                plan.id(),
                goal.origin(),
                position,
                aim.domain(),
                aim.goal(),
                aim.measure(),
                goal.dueOn(),
                goal.status());
        rows.addAudited(
                revision,
                "care_plan_action",
                goal.action(),
                goal.id(),
                goal.actionOrigin(),
                1,
                aim.action(),
                aim.owner(),
                aim.owner().equals("SERVICE") ? dossier.topic().service() : null,
                Terms.day(plan.submitted()).plusWeeks(WEEKS_OF_AN_ACTION),
                false,
                goal.doneOn() == null ? "PLANNED" : "DONE",
                goal.doneOn());
    }
}
