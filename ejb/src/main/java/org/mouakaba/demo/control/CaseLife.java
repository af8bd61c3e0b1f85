package org.mouakaba.demo.control;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.demo.control.Families.Family;
import org.mouakaba.demo.control.Families.Person;

/**
 * Lives through a case from its notification on, as a worker and her supervisor would, and writes each step with its
 * history. The order of the steps and their gates are those of the product; a test checks them over the written rows.
 */
final class CaseLife {

    private static final String GOALS_MET = "GOALS_MET";

    private final Rows rows;
    private final Chance chance;
    private final Journal journal;
    private final OfficeHours hours;
    private final Terms terms;
    private final Intake intake;
    private final Consents consents;
    private final Assessments assessments;
    private final Visits visits;
    private final Referrals referrals;
    private final Holds holds;
    private final Emergencies emergencies;
    private final CaseNumbers numbers;
    private int cases;

    CaseLife(
            Rows rows,
            Chance chance,
            Journal journal,
            OfficeHours hours,
            Terms terms,
            Intake intake,
            Consents consents,
            Assessments assessments,
            Visits visits,
            Referrals referrals,
            Holds holds,
            Emergencies emergencies,
            CaseNumbers numbers) {
        this.rows = rows;
        this.chance = chance;
        this.journal = journal;
        this.hours = hours;
        this.terms = terms;
        this.intake = intake;
        this.consents = consents;
        this.assessments = assessments;
        this.visits = visits;
        this.referrals = referrals;
        this.holds = holds;
        this.emergencies = emergencies;
        this.numbers = numbers;
    }

    int cases() {
        return cases;
    }

    void live(Course course, Family family, Person person) {
        cases++;
        Moments when = course.when();
        UUID id = chance.id(when.opened());
        Dossier dossier = new Dossier(
                course, family, person, id, numbers.next(course.team().province(), when.opened()), terms);
        UUID notification = intake.admitted(course, person, id);
        Plans plans = new Plans(rows, chance, journal, hours, terms, dossier);
        open(dossier);
        assess(dossier);
        plan(dossier, plans);
        carryOut(dossier, plans);
        end(dossier);
        plans.write();
        write(dossier, notification);
        dossier.deadlines().write(id, rows, chance);
        emergencies.consider(dossier);
    }

    private void open(Dossier dossier) {
        Moments when = dossier.when();
        step(dossier, null, "SIGNAL", when.received(), dossier.worker(), null);
        step(dossier, "SIGNAL", "SCREENING", when.screened(), dossier.worker(), null);
        step(dossier, "SCREENING", "REGISTERED", when.opened(), dossier.worker(), null);
        journal.worker(when.opened(), dossier.worker(), "casefile.CaseFileService.open", dossier.id());
        dossier.deadlines().opened(when.opened());
        if (dossier.story().unassigned()) {
            return;
        }
        boolean accepted = dossier.story().accepted();
        String by = accepted ? dossier.worker() : dossier.supervisor();
        rows.add(
                "case_assignment",
                chance.id(when.assigned()),
                dossier.id(),
                dossier.carrier().id(),
                when.assigned(),
                by);
        if (!accepted) {
            journal.supervisor(when.assigned(), by, "casefile.CaseAssignmentService.assign", dossier.id());
        }
        dossier.deadlines()
                .given(
                        when.assigned(),
                        when.opened(),
                        accepted,
                        !dossier.story().incomplete());
    }

    private void assess(Dossier dossier) {
        Moments when = dossier.when();
        if (when.met() == null || when.riskKnown() == null) {
            return;
        }
        LocalDate next = when.home() == null
                ? visits.agreed(dossier, when.met())
                : Visits.after(when.met(), when.wanted(when.met(), when.home()));
        visits.first(dossier, when.met(), next);
        consents.toTheCase(dossier, when.met().plus(Duration.ofMinutes(20)));
        assessments.risk(dossier, when.riskKnown());
        move(dossier, "ASSESSMENT", when.riskKnown(), dossier.worker(), null);
        if (when.home() == null) {
            return;
        }
        LocalDate after = when.agreed() == null
                ? visits.agreed(dossier, when.home())
                : Visits.after(when.home(), when.wanted(when.home(), when.agreed()));
        visits.plain(dossier, when.home(), "HOME_VISIT", after);
        Instant complete = when.home().plus(Duration.ofMinutes(60));
        assessments.needs(dossier, complete);
        move(dossier, "PLANNING", complete, dossier.worker(), null);
        stand(dossier, complete, when.agreed());
    }

    private void plan(Dossier dossier, Plans plans) {
        Moments when = dossier.when();
        if (when.agreed() == null) {
            return;
        }
        List<Instant> seen = when.visits();
        LocalDate next = seen.isEmpty()
                ? visits.agreed(dossier, when.agreed())
                : Visits.after(when.agreed(), when.wanted(when.agreed(), seen.get(0)));
        visits.plain(dossier, when.agreed(), "OFFICE", next);
        Plan first = plans.submit(when.agreed().plus(Duration.ofMinutes(40)));
        if (when.approved() != null) {
            plans.approve(first, when.approved());
            move(dossier, "IMPLEMENTATION", when.approved(), dossier.supervisor(), null);
        }
    }

    private void carryOut(Dossier dossier, Plans plans) {
        Moments when = dossier.when();
        if (when.approved() == null) {
            return;
        }
        boolean ending = dossier.story().ending();
        boolean refers = dossier.topic().asksService()
                ? !dossier.story().takes(Turn.UNREFERRED)
                : chance.percent(ending ? 40 : 65);
        if (refers) {
            Instant until = when.requested() == null ? hours.until() : when.requested();
            referrals.refer(dossier, plans, when.approved(), until, ending);
        }
        List<Instant> seen = when.visits();
        stand(dossier, when.approved(), seen.isEmpty() ? null : seen.get(0));
        for (int i = 0; i < seen.size(); i++) {
            Instant at = seen.get(i);
            boolean last = i == seen.size() - 1;
            LocalDate next = !last
                    ? Visits.after(at, when.wanted(at, seen.get(i + 1)))
                    : ending ? Terms.day(at).plusDays(dossier.story().interval()) : visits.agreed(dossier, at);
            visits.underPlan(dossier, Objects.requireNonNull(plans.inForce()), at, next, i, last && ending);
            if (i == 0) {
                move(dossier, "FOLLOW_UP", at.plus(Moments.NOTING), dossier.worker(), null);
            }
            if (!last || !ending) {
                plans.review(at);
            }
            stand(dossier, at, last ? null : seen.get(i + 1));
        }
    }

    private void end(Dossier dossier) {
        Moments when = dossier.when();
        if (when.requested() == null) {
            return;
        }
        @Nullable Instant closed = when.closed();
        move(dossier, "CLOSURE_REQUESTED", when.requested(), dossier.worker(), GOALS_MET);
        dossier.deadlines().closureRequested(when.requested());
        journal.worker(when.requested(), dossier.worker(), "casefile.CaseClosureService.request", dossier.id());
        rows.add(
                "case_closure",
                chance.id(when.requested()),
                dossier.id(),
                1,
                dossier.worker(),
                when.requested(),
                "FOLLOW_UP",
                GOALS_MET,
                dossier.story().risk(),
                "الاتصال بالمركز عند الحاجة، والمتابعة مع الجمعية المحلية.",
                true,
                closed == null ? "REQUESTED" : "APPROVED",
                closed == null ? null : dossier.supervisor(),
                closed);
        if (closed == null) {
            return;
        }
        move(dossier, "CLOSED", closed, dossier.supervisor(), GOALS_MET);
        dossier.deadlines().closed(closed);
        journal.supervisor(closed, dossier.supervisor(), "casefile.CaseClosureService.decide", dossier.id());
        if (when.calledBack() != null) {
            move(dossier, "POST_CLOSURE", when.calledBack(), dossier.worker(), null);
        }
    }

    /** Stands still where it did so between these two. */
    private void stand(Dossier dossier, Instant from, @Nullable Instant to) {
        @Nullable Hold hold = dossier.when().hold();
        if (hold != null && hold.between(from, to)) {
            holds.tell(dossier, hold);
        }
    }

    private void move(Dossier dossier, String to, Instant at, String by, @Nullable String reason) {
        step(dossier, dossier.stage(), to, at, by, reason);
        dossier.enter(to, at);
    }

    private void step(
            Dossier dossier, @Nullable String from, String to, Instant at, String by, @Nullable String reason) {
        rows.add("case_stage_history", chance.id(at), dossier.id(), 1, from, to, at, by, reason);
    }

    private void write(Dossier dossier, UUID notification) {
        Story story = dossier.story();
        Moments when = dossier.when();
        boolean given = !story.unassigned();
        @Nullable Instant closed = when.closed();
        Deadlines.@Nullable Due next = dossier.deadlines().next().orElse(null);
        @Nullable Hold hold = when.hold();
        boolean onHold = hold != null && hold.goesOn();
        rows.addAudited(
                revision(dossier, hold),
                "case_file",
                dossier.id(),
                dossier.number(),
                dossier.person().id(),
                dossier.family().household(),
                dossier.team().organisation(),
                dossier.team().unit(),
                dossier.team().province(),
                notification,
                given ? dossier.carrier().id() : null,
                given ? when.assigned() : null,
                given && story.accepted() ? when.assigned() : null,
                dossier.topic().category(),
                dossier.topic().concerns(),
                dossier.stage(),
                dossier.since(),
                onHold ? "SUSPENDED" : closed == null ? "OPEN" : "CLOSED",
                onHold ? Objects.requireNonNull(hold).until() : null,
                story.risk(),
                story.high() ? "URGENT" : "NORMAL",
                story.confidentiality(),
                dossier.legalBasis(),
                when.opened(),
                closed,
                closed == null ? null : GOALS_MET,
                1,
                dossier.firstContact(),
                dossier.lastContact(),
                next == null ? null : next.at(),
                next == null ? null : next.kind(),
                story.weighs("COURT"),
                false,
                story.weighs("TRAVEL"));
    }

    /** Of the last change of the case itself: a step, or that it stood still. */
    private long revision(Dossier dossier, @Nullable Hold hold) {
        if (hold == null || hold.last().isBefore(dossier.since())) {
            return rows.revision(dossier.since(), dossier.worker());
        }
        return rows.revision(hold.last(), hold.dayCame() ? Holds.TIMER : dossier.worker());
    }
}
