package org.mouakaba.demo.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.DueKind;

/** Contacts with the person, from the first one on, each with the day of the next. */
final class Visits {

    private static final List<String> WAYS = List.of("HOME_VISIT", "OFFICE", "PHONE");
    private static final List<String> WAYS_TO_A_CHILD = List.of("HOME_VISIT", "OFFICE", "SCHOOL_VISIT");

    private final Rows rows;
    private final Chance chance;
    private final Journal journal;
    private final LocalDate today;

    Visits(Rows rows, Chance chance, Journal journal, LocalDate today) {
        this.rows = rows;
        this.chance = chance;
        this.journal = journal;
        this.today = today;
    }

    /** The day that the story wants, but never before the contact at which it was agreed on. */
    LocalDate agreed(Dossier dossier, Instant at) {
        if (dossier.story().takes(Turn.ON_HOLD)) {
            // Nobody knew then that the case would stand still.
            return Terms.day(at).plusDays(dossier.story().interval());
        }
        return after(
                at,
                today.plusDays(Math.min(dossier.story().dueIn(), dossier.story().interval())));
    }

    static LocalDate after(Instant at, LocalDate wanted) {
        LocalDate day = Terms.day(at);
        return wanted.isAfter(day) ? wanted : day.plusDays(1);
    }

    /** The first contact: what was explained, and whether she is safe. */
    void first(Dossier dossier, Instant at, LocalDate nextOn) {
        note(
                dossier,
                at,
                chance.of(List.of("OFFICE", "HOME_VISIT")),
                "STABLE",
                "شرح دورنا وحدود السر المهني وواجب التبليغ.",
                "لا خطر آني.",
                nextOn);
        dossier.deadlines().finish(at, DueKind.FIRST_CONTACT);
    }

    /** A visit before there is a plan. */
    void plain(Dossier dossier, Instant at, String type, LocalDate nextOn) {
        note(dossier, at, type, "STABLE", null, null, nextOn);
    }

    /** A visit under the plan, with what was found of its goals. */
    void underPlan(Dossier dossier, Plan plan, Instant at, LocalDate nextOn, int number, boolean lastOfAll) {
        UUID visit = note(
                dossier,
                at,
                chance.of(dossier.topic().child() ? WAYS_TO_A_CHILD : WAYS),
                number == 0 ? "STABLE" : "IMPROVED",
                null,
                null,
                nextOn);
        int position = 0;
        for (Plan.Goal goal : plan.goals()) {
            goal.reach(lastOfAll ? "ACHIEVED" : "IN_PROGRESS");
            rows.add("visit_goal", visit, goal.id(), goal.status());
            // One action after the other is found done; at the end all are.
            if (goal.doneOn() == null && (lastOfAll || position < number)) {
                goal.finishAction(Terms.day(at));
                rows.add("visit_action", visit, goal.action());
            }
            position++;
        }
        plan.progress(at.plus(Moments.NOTING));
    }

    private UUID note(
            Dossier dossier,
            Instant at,
            String type,
            String outcome,
            @Nullable String explained,
            @Nullable String safety,
            LocalDate nextOn) {
        UUID visit = chance.id(at);
        Instant recorded = at.plus(Moments.NOTING);
        rows.add(
                "visit",
                visit,
                dossier.id(),
                1,
                at,
                type,
                true,
                dossier.topic().child() && !type.equals("PHONE"),
                outcome,
                dossier.topic().note(),
                explained,
                safety,
                "NONE",
                nextOn,
                "HOME_VISIT",
                dossier.worker(),
                recorded);
        dossier.contact(at);
        dossier.deadlines().visited(recorded, nextOn);
        journal.worker(recorded, dossier.worker(), "followup.FollowUpService.record", dossier.id());
        return visit;
    }
}
