package org.mouakaba.worklist.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.DueKind;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.worklist.boundary.Period;
import org.mouakaba.worklist.entity.Deadline;

/**
 * The open deadlines of one case while something happens to it. Starts and ends them by the rules; what it holds as
 * {@link #started} is to be stored. Pure: time and risk come in.
 */
final class CaseDeadlines {

    private final UUID caseId;
    private final RiskLevel risk;
    private final Clocks clocks;
    private final DueRules rules;
    private final List<Deadline> all;
    private final List<Deadline> started = new ArrayList<>();

    /** @param open those that are open now */
    CaseDeadlines(UUID caseId, RiskLevel risk, Clocks clocks, DueRules rules, List<Deadline> open) {
        this.caseId = caseId;
        this.risk = risk;
        this.clocks = clocks;
        this.rules = rules;
        this.all = new ArrayList<>(open);
    }

    /** Starts the clock that is prescribed for {@code kind}; one that runs already runs on. */
    void start(DueKind kind, Instant at) {
        start(kind, null, clocks.of(kind, risk), at);
    }

    void startReferral(UUID referralId, boolean urgent, Instant at) {
        start(DueKind.REFERRAL_RECEIPT, referralId, clocks.referralReceipt(urgent), at);
        start(DueKind.REFERRAL_OUTCOME, referralId, clocks.of(DueKind.REFERRAL_OUTCOME, risk), at);
    }

    void startReferralOutcome(UUID referralId, Instant at) {
        start(DueKind.REFERRAL_OUTCOME, referralId, clocks.of(DueKind.REFERRAL_OUTCOME, risk), at);
    }

    /** The first visit under a new plan. */
    void startFollowUp(Instant at) {
        start(DueKind.FOLLOW_UP, null, clocks.firstFollowUp(risk), at);
    }

    /** The second call after the closing, where there is one. */
    void startSecondPostClosure(Instant closedAt) {
        start(DueKind.POST_CLOSURE, null, clocks.secondPostClosure(risk), closedAt);
    }

    /**
     * A returned plan is due again when it was due, or within the time that its approval has, whichever is later: nobody
     * is late the moment she gets it back.
     */
    void startAgain(DueKind kind, @Nullable Deadline former, Instant at) {
        if (open(kind, null).isPresent()) {
            return;
        }
        clocks.of(DueKind.PLAN_APPROVAL, risk).ifPresent(period -> {
            Instant due = rules.due(period, at, risk);
            add(
                    former != null && former.period() != null && former.dueAt().isAfter(due)
                            ? Deadline.running(caseId, kind, null, former.startedAt(), former.period(), former.dueAt())
                            : Deadline.running(caseId, kind, null, at, period, due));
        });
    }

    /** Takes the place of whatever day or clock stood for {@code kind}. */
    void agree(DueKind kind, LocalDate day, Instant at) {
        finish(at, kind);
        add(Deadline.agreed(caseId, kind, at, day, rules.due(day, at, risk)));
    }

    private void start(DueKind kind, @Nullable UUID referralId, Optional<Period> period, Instant at) {
        if (open(kind, referralId).isEmpty()) {
            period.ifPresent(
                    clock -> add(Deadline.running(caseId, kind, referralId, at, clock, rules.due(clock, at, risk))));
        }
    }

    private void add(Deadline deadline) {
        all.add(deadline);
        started.add(deadline);
    }

    /** @return the last of those that were open; empty where none was */
    Optional<Deadline> finish(Instant at, DueKind... kinds) {
        List<Deadline> done = all.stream()
                .filter(d -> d.open() && Arrays.asList(kinds).contains(d.kind()))
                .toList();
        done.forEach(d -> d.finish(at));
        return done.stream().max(Comparator.comparing(Deadline::dueAt));
    }

    void finishReferral(UUID referralId, Instant at, DueKind... kinds) {
        for (DueKind kind : kinds) {
            open(kind, referralId).ifPresent(d -> d.finish(at));
        }
    }

    void cancelReferral(UUID referralId, Instant at) {
        all.stream()
                .filter(d -> d.open() && referralId.equals(d.referralId()))
                .toList()
                .forEach(d -> d.cancel(at));
    }

    void cancelAll(Instant at) {
        all.stream().filter(Deadline::open).forEach(d -> d.cancel(at));
    }

    /**
     * The case has another risk: every clock that runs by the risk runs on another period from the same start. A day that
     * people agreed on stays, unless the new risk asks for an earlier one.
     */
    void riskChanged() {
        for (Deadline d : all) {
            if (!d.open() || d.referralId() != null) {
                continue;
            }
            clocks.of(d.kind(), risk).ifPresent(period -> {
                Instant due = rules.due(period, d.startedAt(), risk);
                if (d.agreedOn() == null || due.isBefore(d.dueAt())) {
                    d.runOn(period, due);
                }
            });
        }
    }

    /** The case stands still, or goes on: what counts in days is due on another day. A referral's term is its receiver's. */
    void stoodStill() {
        for (Deadline d : all) {
            if (d.open() && d.standsStill()) {
                d.move(
                        d.period() == null
                                ? rules.due(Objects.requireNonNull(d.agreedOn()), d.startedAt(), risk)
                                : rules.due(d.period(), d.startedAt(), risk));
            }
        }
    }

    /** What is due first. */
    Optional<Deadline> next() {
        return next(all.stream().filter(Deadline::open));
    }

    /** What is due first of a case that stands still: what was late in days before waits with it. */
    Optional<Deadline> nextWhileSuspended(Instant at) {
        return next(all.stream()
                .filter(d -> d.open() && !(d.standsStill() && d.dueAt().isBefore(at))));
    }

    private static Optional<Deadline> next(Stream<Deadline> open) {
        return open.min(Comparator.comparing(Deadline::dueAt));
    }

    boolean has(DueKind kind) {
        return open(kind, null).isPresent();
    }

    List<Deadline> started() {
        return List.copyOf(started);
    }

    private Optional<Deadline> open(DueKind kind, @Nullable UUID referralId) {
        return all.stream()
                .filter(d -> d.open()
                        && d.kind() == kind
                        && (referralId == null ? d.referralId() == null : referralId.equals(d.referralId())))
                .findFirst();
    }
}
