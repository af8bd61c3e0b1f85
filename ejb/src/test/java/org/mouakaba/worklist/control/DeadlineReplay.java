package org.mouakaba.worklist.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.calendar.boundary.WorkingCalendar;
import org.mouakaba.casefile.boundary.DueKind;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.boundary.Suspension;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.setting.boundary.SettingValue;
import org.mouakaba.worklist.entity.Deadline;

/** What happened to one case, told once more to the product's own deadlines. */
public final class DeadlineReplay {

    private final UUID caseId;
    private final RiskLevel risk;
    private final Clocks clocks;
    private final WorkingCalendar calendar;
    private final List<Deadline> earlier = new ArrayList<>();
    private final List<Suspension> suspensions = new ArrayList<>();
    private CaseDeadlines deadlines;
    private boolean onHold;

    public DeadlineReplay(UUID caseId, RiskLevel risk, Map<String, SettingValue> clocks, WorkingCalendar calendar) {
        this.caseId = caseId;
        this.risk = risk;
        this.clocks = new Clocks(clocks);
        this.calendar = calendar;
        this.deadlines = counting();
    }

    private CaseDeadlines counting() {
        return new CaseDeadlines(
                caseId,
                risk,
                clocks,
                new DueRules(calendar, suspensions),
                earlier.stream().filter(Deadline::open).toList());
    }

    /** The product asks anew on which days a case stands still whenever something happens to it. */
    private void stoodStill() {
        earlier.addAll(deadlines.started());
        deadlines = counting();
        deadlines.stoodStill();
    }

    public void suspended(LocalDate until, Instant at) {
        suspensions.add(new Suspension(LocalDate.ofInstant(at, SystemClock.ZONE), until));
        onHold = true;
        stoodStill();
    }

    public void resumed(Instant at) {
        Suspension last = suspensions.remove(suspensions.size() - 1);
        LocalDate day = LocalDate.ofInstant(at, SystemClock.ZONE);
        suspensions.add(new Suspension(last.from(), day.isBefore(last.to()) ? day : last.to()));
        onHold = false;
        stoodStill();
    }

    public void opened(Instant at) {
        deadlines.start(DueKind.ASSIGNMENT, at);
    }

    public void assigned(Instant at, Instant openedAt, boolean registered) {
        deadlines.finish(at, DueKind.ASSIGNMENT, DueKind.ACCEPTANCE);
        deadlines.start(DueKind.ACCEPTANCE, at);
        if (!registered) {
            deadlines.start(DueKind.REGISTRATION, openedAt);
        }
        List.of(
                        DueKind.FIRST_CONTACT,
                        DueKind.CONSENT,
                        DueKind.INITIAL_ASSESSMENT,
                        DueKind.COMPREHENSIVE_ASSESSMENT,
                        DueKind.CARE_PLAN)
                .forEach(kind -> deadlines.start(kind, openedAt));
    }

    public void accepted(Instant at) {
        deadlines.finish(at, DueKind.ACCEPTANCE);
    }

    public void contacted(Instant at) {
        deadlines.finish(at, DueKind.FIRST_CONTACT, DueKind.INFORM_PERSON);
    }

    public void consented(Instant at) {
        deadlines.finish(at, DueKind.CONSENT);
    }

    public void assessed(boolean risk, Instant at) {
        deadlines.finish(at, risk ? DueKind.INITIAL_ASSESSMENT : DueKind.COMPREHENSIVE_ASSESSMENT);
    }

    public void submitted(Instant at) {
        deadlines.finish(at, DueKind.CARE_PLAN);
        deadlines.start(DueKind.PLAN_APPROVAL, at);
    }

    public void approved(LocalDate reviewOn, boolean asks, Instant at) {
        deadlines.finish(at, DueKind.CARE_PLAN, DueKind.PLAN_APPROVAL);
        deadlines.agree(DueKind.REVIEW, reviewOn, at);
        deadlines.startFollowUp(at);
        askForReferrals(asks, at);
    }

    public void visited(LocalDate nextOn, Instant at) {
        deadlines.agree(DueKind.FOLLOW_UP, nextOn, at);
    }

    public void referred(UUID referral, boolean urgent, boolean asks, Instant at) {
        deadlines.startReferral(referral, urgent, at);
        askForReferrals(asks, at);
    }

    private void askForReferrals(boolean asks, Instant at) {
        if (asks) {
            deadlines.start(DueKind.FIRST_REFERRAL, at);
        } else {
            deadlines.finish(at, DueKind.FIRST_REFERRAL);
        }
    }

    public void answered(UUID referral, String status, Instant at) {
        switch (status) {
            case "RECEIVED", "ACCEPTED" -> deadlines.finishReferral(referral, at, DueKind.REFERRAL_RECEIPT);
            case "WAITLISTED" -> {
                deadlines.finishReferral(referral, at, DueKind.REFERRAL_RECEIPT, DueKind.REFERRAL_OUTCOME);
                deadlines.startReferralOutcome(referral, at);
            }
            case "DECLINED", "SERVICE_STARTED", "SERVICE_COMPLETED", "NO_SHOW" ->
                deadlines.finishReferral(referral, at, DueKind.REFERRAL_RECEIPT, DueKind.REFERRAL_OUTCOME);
            case "CANCELLED" -> deadlines.cancelReferral(referral, at);
            default -> {
                // Somebody must call: what nobody answered keeps its deadlines.
            }
        }
    }

    public void closureRequested(Instant at) {
        deadlines.start(DueKind.CLOSURE_DECISION, at);
    }

    public void closed(Instant at) {
        deadlines.finish(at, DueKind.CLOSURE_DECISION);
        deadlines.cancelAll(at);
        deadlines.start(DueKind.POST_CLOSURE, at);
    }

    /** One line for each, as {@code DeadlineRules} writes those of the table. */
    public List<String> lines() {
        return Stream.concat(earlier.stream(), deadlines.started().stream())
                .map(DeadlineReplay::line)
                .sorted()
                .toList();
    }

    /** By when the case needs something next, as it was found at the last thing that happened to it. */
    public @Nullable Instant next(Instant last) {
        return (onHold ? deadlines.nextWhileSuspended(last) : deadlines.next())
                .map(Deadline::dueAt)
                .orElse(null);
    }

    private static String line(Deadline d) {
        return d.kind() + " of " + d.referralId() + " from " + d.startedAt() + " by "
                + (d.period() == null
                        ? d.agreedOn()
                        : d.period().amount() + " " + d.period().unit()) + " is due "
                + d.dueAt() + " and " + d.status();
    }
}
