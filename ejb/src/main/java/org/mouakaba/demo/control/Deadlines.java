package org.mouakaba.demo.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.DueKind;
import org.mouakaba.worklist.boundary.Period;

/** What one case needs and by when, from its opening on: started and ended by what happens to it, then written. */
final class Deadlines {

    /** One of them. */
    static final class Due {

        private final DueKind kind;
        private final @Nullable UUID referral;
        private final Instant started;
        private final @Nullable Period period;
        private final @Nullable LocalDate agreed;
        private final Instant at;
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

    Deadlines(Terms terms, String risk) {
        this.terms = terms;
        this.risk = risk;
    }

    void opened(Instant at) {
        start(DueKind.ASSIGNMENT, "assignment", at);
    }

    /** The clocks of casework run from the opening. */
    void given(Instant at, Instant opened, boolean accepted) {
        finish(at, DueKind.ASSIGNMENT);
        start(DueKind.ACCEPTANCE, "assignment", at);
        CASEWORK.stream().sorted().forEach(kind -> start(kind, clockOf(kind), opened));
        if (accepted) {
            finish(at, DueKind.ACCEPTANCE);
        }
    }

    void submitted(Instant at) {
        finish(at, DueKind.CARE_PLAN);
        start(DueKind.PLAN_APPROVAL, "approval", at);
    }

    void approved(Instant at, LocalDate reviewOn) {
        finish(at, DueKind.CARE_PLAN, DueKind.PLAN_APPROVAL);
        agree(DueKind.REVIEW, reviewOn, at);
    }

    void visited(Instant at, LocalDate nextOn) {
        agree(DueKind.FOLLOW_UP, nextOn, at);
    }

    void referred(UUID referral, Instant at) {
        add(DueKind.REFERRAL_RECEIPT, referral, at, terms.clock("referral-receipt", "NORMAL"));
        add(DueKind.REFERRAL_OUTCOME, referral, at, terms.clock("referral-outcome", risk));
    }

    void answered(UUID referral, Instant at, boolean outcome) {
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

    void finish(Instant at, DueKind... kinds) {
        Set<DueKind> wanted = Set.of(kinds);
        all.stream().filter(due -> due.open() && wanted.contains(due.kind)).forEach(due -> due.end("DONE", at));
    }

    /** What is due first. */
    Optional<Due> next() {
        return all.stream().filter(Due::open).min(Comparator.comparing(Due::at));
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
        clock.ifPresent(period ->
                all.add(new Due(kind, referral, at, period, null, terms.due(period, at, risk.equals("HIGH")))));
    }

    private void agree(DueKind kind, LocalDate day, Instant at) {
        finish(at, kind);
        all.add(new Due(kind, null, at, null, day, terms.due(day, at, risk.equals("HIGH"))));
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
