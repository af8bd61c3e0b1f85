package org.mouakaba.demo.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.DueKind;
import org.mouakaba.casefile.boundary.Suspension;
import org.mouakaba.worklist.boundary.Period;
import org.mouakaba.worklist.boundary.PeriodUnit;

/** What one case needs and by when, from its opening on: started and ended by what happens to it, then written. */
final class Deadlines {

    /** One of them. */
    static final class Due {

        private final DueKind kind;
        private final @Nullable UUID referral;
        private final Instant started;
        private final @Nullable Period period;
        private final @Nullable LocalDate agreed;
        private Instant at;
        private String status = "OPEN";
        private @Nullable Instant ended;

        private Due(
                DueKind kind,
                @Nullable UUID referral,
                Instant started,
                @Nullable Period period,
                @Nullable LocalDate agreed,
                Instant at) {
            this.kind = kind;
            this.referral = referral;
            this.started = started;
            this.period = period;
            this.agreed = agreed;
            this.at = at;
        }

        DueKind kind() {
            return kind;
        }

        Instant at() {
            return at;
        }

        private boolean open() {
            return ended == null;
        }

        /** Hours run on while the case stands still, and so does the term of a referral. */
        private boolean standsStill() {
            return referral == null && (period == null || period.unit() != PeriodUnit.HOURS);
        }

        private void end(String how, Instant moment) {
            this.status = how;
            this.ended = moment;
        }
    }

    private static final Set<DueKind> CASEWORK = Set.of(
            DueKind.FIRST_CONTACT,
            DueKind.CONSENT,
            DueKind.INITIAL_ASSESSMENT,
            DueKind.COMPREHENSIVE_ASSESSMENT,
            DueKind.CARE_PLAN);

    private final Terms terms;
    private final String risk;
    private final List<Due> all = new ArrayList<>();
    private final List<Suspension> still = new ArrayList<>();
    private boolean onHold;
    private Instant last = Instant.EPOCH;

    Deadlines(Terms terms, String risk) {
        this.terms = terms;
        this.risk = risk;
    }

    void opened(Instant at) {
        start(DueKind.ASSIGNMENT, "assignment", at);
    }

    /** The clocks of casework run from the opening, and that of registration where something of it is missing. */
    void given(Instant at, Instant opened, boolean accepted, boolean registered) {
        finish(at, DueKind.ASSIGNMENT);
        start(DueKind.ACCEPTANCE, "assignment", at);
        if (!registered) {
            start(DueKind.REGISTRATION, "registration", opened);
        }
        CASEWORK.stream().sorted().forEach(kind -> start(kind, clockOf(kind), opened));
        if (accepted) {
            finish(at, DueKind.ACCEPTANCE);
        }
    }

    void submitted(Instant at) {
        finish(at, DueKind.CARE_PLAN);
        start(DueKind.PLAN_APPROVAL, "approval", at);
    }

    /** @param asks whether the plan wants something of a service that was not referred */
    void approved(Instant at, LocalDate reviewOn, boolean asks) {
        finish(at, DueKind.CARE_PLAN, DueKind.PLAN_APPROVAL);
        agree(DueKind.REVIEW, reviewOn, at);
        askForReferrals(at, asks);
    }

    void visited(Instant at, LocalDate nextOn) {
        agree(DueKind.FOLLOW_UP, nextOn, at);
    }

    /** @param asks whether the plan still wants something of a service that was not referred */
    void referred(UUID referral, Instant at, boolean asks) {
        add(DueKind.REFERRAL_RECEIPT, referral, at, terms.clock("referral-receipt", "NORMAL"));
        add(DueKind.REFERRAL_OUTCOME, referral, at, terms.clock("referral-outcome", risk));
        askForReferrals(at, asks);
    }

    private void askForReferrals(Instant at, boolean asks) {
        if (!asks) {
            finish(at, DueKind.FIRST_REFERRAL);
        } else if (all.stream().noneMatch(due -> due.open() && due.kind == DueKind.FIRST_REFERRAL)) {
            start(DueKind.FIRST_REFERRAL, "first-referral", at);
        }
    }

    void answered(UUID referral, Instant at, boolean outcome) {
        happened(at);
        all.stream()
                .filter(due -> due.open() && referral.equals(due.referral))
                .filter(due -> outcome || due.kind == DueKind.REFERRAL_RECEIPT)
                .forEach(due -> due.end("DONE", at));
    }

    void closureRequested(Instant at) {
        start(DueKind.CLOSURE_DECISION, "closure-decision", at);
    }

    void closed(Instant at) {
        finish(at, DueKind.CLOSURE_DECISION);
        all.stream().filter(Due::open).forEach(due -> due.end("CANCELLED", at));
        start(DueKind.POST_CLOSURE, "post-closure", at);
    }

    void suspended(Hold hold) {
        happened(hold.at());
        still.add(hold.wanted());
        onHold = true;
        stoodStill();
    }

    void resumed(Hold hold) {
        happened(hold.last());
        still.set(still.size() - 1, hold.past());
        onHold = false;
        stoodStill();
    }

    private void stoodStill() {
        all.stream().filter(due -> due.open() && due.standsStill()).forEach(due -> due.at = dueAt(due));
    }

    /** Something happened to the case, whether a clock ran on it or not. */
    void happened(Instant at) {
        last = at.isAfter(last) ? at : last;
    }

    void finish(Instant at, DueKind... kinds) {
        happened(at);
        Set<DueKind> wanted = Set.of(kinds);
        all.stream().filter(due -> due.open() && wanted.contains(due.kind)).forEach(due -> due.end("DONE", at));
    }

    /** What is due first; where the case stands still, what was late in days waits with it. */
    Optional<Due> next() {
        Stream<Due> open = all.stream().filter(Due::open);
        return open.filter(due -> !onHold || !due.standsStill() || !due.at.isBefore(last))
                .min(Comparator.comparing(Due::at));
    }

    void write(UUID caseId, Rows rows, Chance chance) {
        for (Due due : all) {
            rows.add(
                    "deadline",
                    chance.id(due.started),
                    caseId,
                    due.kind,
                    due.referral,
                    due.started,
                    due.period == null ? null : due.period.amount(),
                    due.period == null ? null : due.period.unit(),
                    due.agreed,
                    due.at,
                    due.status,
                    due.ended);
        }
    }

    private void start(DueKind kind, String clock, Instant at) {
        add(kind, null, at, terms.clock(clock, risk));
    }

    private void add(DueKind kind, @Nullable UUID referral, Instant at, Optional<Period> clock) {
        happened(at);
        clock.ifPresent(period ->
                all.add(new Due(kind, referral, at, period, null, terms.due(period, at, risk.equals("HIGH"), still))));
    }

    private void agree(DueKind kind, LocalDate day, Instant at) {
        finish(at, kind);
        all.add(new Due(kind, null, at, null, day, terms.due(day, at, risk.equals("HIGH"), still)));
    }

    private Instant dueAt(Due due) {
        boolean high = risk.equals("HIGH");
        return due.period == null
                ? terms.due(Objects.requireNonNull(due.agreed), due.started, high, still)
                : terms.due(due.period, due.started, high, still);
    }

    private static String clockOf(DueKind kind) {
        return switch (kind) {
            case FIRST_CONTACT, CONSENT -> "first-contact";
            case INITIAL_ASSESSMENT -> "initial-assessment";
            case COMPREHENSIVE_ASSESSMENT -> "comprehensive-assessment";
            case CARE_PLAN -> "care-plan";
            default -> throw new IllegalArgumentException(kind + " is no clock of casework");
        };
    }
}
