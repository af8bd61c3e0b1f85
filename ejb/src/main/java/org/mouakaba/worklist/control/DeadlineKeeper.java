package org.mouakaba.worklist.control;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.mouakaba.assessment.boundary.AssessmentCompleted;
import org.mouakaba.assessment.boundary.RiskAssessed;
import org.mouakaba.calendar.boundary.CalendarQueries;
import org.mouakaba.careplan.boundary.CarePlanApproved;
import org.mouakaba.careplan.boundary.CarePlanReturned;
import org.mouakaba.careplan.boundary.CarePlanSubmitted;
import org.mouakaba.casefile.boundary.CaseAccepted;
import org.mouakaba.casefile.boundary.CaseAssigned;
import org.mouakaba.casefile.boundary.CaseContacted;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseFileOpened;
import org.mouakaba.casefile.boundary.CaseResumed;
import org.mouakaba.casefile.boundary.CaseRiskChanged;
import org.mouakaba.casefile.boundary.CaseSchedule;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.CaseStageEntered;
import org.mouakaba.casefile.boundary.CaseStatus;
import org.mouakaba.casefile.boundary.CaseSuspended;
import org.mouakaba.casefile.boundary.DueKind;
import org.mouakaba.consent.boundary.ConsentQueries;
import org.mouakaba.consent.boundary.ConsentRecorded;
import org.mouakaba.followup.boundary.VisitRecorded;
import org.mouakaba.person.boundary.PersonEdited;
import org.mouakaba.person.boundary.PersonId;
import org.mouakaba.person.boundary.PersonRegistration;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.referral.boundary.ReferralAnswered;
import org.mouakaba.referral.boundary.ReferralSent;
import org.mouakaba.setting.boundary.SettingQueries;
import org.mouakaba.worklist.entity.Deadline;

/**
 * What follows from what: each event of a case starts and ends deadlines, in the transaction in which it happened, so
 * that a case and what it needs next never disagree. Rolls back with it.
 */
public class DeadlineKeeper {

    @Inject
    DeadlineRepository deadlines;

    @Inject
    CaseSchedule schedule;

    @Inject
    SettingQueries settings;

    @Inject
    CalendarQueries calendar;

    @Inject
    ConsentQueries consents;

    @Inject
    PersonRegistration registrations;

    @Inject
    PlannedServices planned;

    void opened(@Observes CaseFileOpened event) {
        change(event.id(), event.at(), (deadlinesOf, facts) -> deadlinesOf.start(DueKind.ASSIGNMENT, event.at()));
    }

    /** The clocks of casework run from the opening: a child does not wait longer because nobody was found for her. */
    void assigned(@Observes CaseAssigned event) {
        change(event.id(), event.at(), (deadlinesOf, facts) -> {
            deadlinesOf.finish(event.at(), DueKind.ASSIGNMENT, DueKind.ACCEPTANCE);
            deadlinesOf.start(DueKind.ACCEPTANCE, event.at());
            if (event.fromWorkerId() == null) {
                startCasework(deadlinesOf, facts, facts.openedAt());
            } else {
                deadlinesOf.start(DueKind.INFORM_PERSON, event.at());
            }
        });
    }

    private void startCasework(CaseDeadlines deadlines, CaseFacts facts, Instant at) {
        if (!registrations.complete(new PersonId(facts.personId()))) {
            deadlines.start(DueKind.REGISTRATION, at);
        }
        deadlines.start(DueKind.FIRST_CONTACT, at);
        deadlines.start(DueKind.CONSENT, at);
        deadlines.start(DueKind.INITIAL_ASSESSMENT, at);
        deadlines.start(DueKind.COMPREHENSIVE_ASSESSMENT, at);
        deadlines.start(DueKind.CARE_PLAN, at);
    }

    void accepted(@Observes CaseAccepted event) {
        change(event.id(), event.at(), (deadlinesOf, facts) -> deadlinesOf.finish(event.at(), DueKind.ACCEPTANCE));
    }

    void contacted(@Observes CaseContacted event) {
        change(
                event.id(),
                event.at(),
                (deadlinesOf, facts) -> deadlinesOf.finish(event.at(), DueKind.FIRST_CONTACT, DueKind.INFORM_PERSON));
    }

    /** Asked anew at each statement: a refusal settles nothing, and a withdrawal opens the question again. */
    void consented(@Observes ConsentRecorded event) {
        boolean documented = consents.documented(event.caseId());
        change(event.caseId(), event.at(), (deadlinesOf, facts) -> {
            if (documented) {
                deadlinesOf.finish(event.at(), DueKind.CONSENT);
            } else if (facts.stage().open()) {
                deadlinesOf.start(DueKind.CONSENT, event.at());
            }
        });
    }

    /** A case is opened for somebody of whom a name may be all that is known; the rest is asked for until it is there. */
    void edited(@Observes PersonEdited event) {
        if (registrations.complete(event.id())) {
            schedule.openOf(event.id().value())
                    .forEach(open -> change(
                            open.id(),
                            event.at(),
                            (deadlinesOf, facts) -> deadlinesOf.finish(event.at(), DueKind.REGISTRATION)));
        }
    }

    void riskAssessed(@Observes RiskAssessed event) {
        change(
                event.caseId(),
                event.at(),
                (deadlinesOf, facts) -> deadlinesOf.finish(event.at(), DueKind.INITIAL_ASSESSMENT));
    }

    void needsAssessed(@Observes AssessmentCompleted event) {
        change(
                event.caseId(),
                event.at(),
                (deadlinesOf, facts) -> deadlinesOf.finish(event.at(), DueKind.COMPREHENSIVE_ASSESSMENT));
    }

    void planSubmitted(@Observes CarePlanSubmitted event) {
        change(event.caseId(), event.at(), (deadlinesOf, facts) -> {
            deadlinesOf.finish(event.at(), DueKind.CARE_PLAN);
            deadlinesOf.start(DueKind.PLAN_APPROVAL, event.at());
        });
    }

    void planReturned(@Observes CarePlanReturned event) {
        Deadline former = deadlines.latest(event.caseId(), DueKind.CARE_PLAN).orElse(null);
        change(event.caseId(), event.at(), (deadlinesOf, facts) -> {
            deadlinesOf.finish(event.at(), DueKind.PLAN_APPROVAL);
            deadlinesOf.startAgain(DueKind.CARE_PLAN, former, event.at());
        });
    }

    void planApproved(@Observes CarePlanApproved event) {
        change(event.caseId(), event.at(), (deadlinesOf, facts) -> {
            deadlinesOf.finish(event.at(), DueKind.CARE_PLAN, DueKind.PLAN_APPROVAL);
            deadlinesOf.agree(DueKind.REVIEW, event.reviewOn(), event.at());
            deadlinesOf.startFollowUp(event.at());
            askForReferrals(deadlinesOf, facts, event.at());
        });
    }

    /** What the plan wants of services is referred within the time of the first referral, counted from the plan. */
    private void askForReferrals(CaseDeadlines deadlinesOf, CaseFacts facts, Instant at) {
        if (planned.servicesNotReferred(facts.id(), facts.episode())) {
            deadlinesOf.start(DueKind.FIRST_REFERRAL, at);
        } else {
            deadlinesOf.finish(at, DueKind.FIRST_REFERRAL);
        }
    }

    void visited(@Observes VisitRecorded event) {
        change(event.caseId(), event.at(), (deadlinesOf, facts) -> {
            if (facts.stage().open()) {
                deadlinesOf.agree(DueKind.FOLLOW_UP, event.nextOn(), event.at());
                return;
            }
            Optional<Deadline> called = deadlinesOf.finish(event.at(), DueKind.POST_CLOSURE);
            if (called.isPresent()
                    && deadlines.countOf(
                                    event.caseId(),
                                    DueKind.POST_CLOSURE,
                                    called.get().startedAt())
                            == 1) {
                deadlinesOf.startSecondPostClosure(called.get().startedAt());
            }
        });
    }

    void referralSent(@Observes ReferralSent event) {
        change(event.caseId(), event.at(), (deadlinesOf, facts) -> {
            deadlinesOf.startReferral(event.id().value(), event.urgent(), event.at());
            askForReferrals(deadlinesOf, facts, event.at());
        });
    }

    /** An expired referral keeps its deadlines: somebody must call. */
    void referralAnswered(@Observes ReferralAnswered event) {
        UUID referral = event.id().value();
        change(event.caseId(), event.at(), (deadlinesOf, facts) -> {
            switch (event.status()) {
                case RECEIVED, ACCEPTED -> deadlinesOf.finishReferral(referral, event.at(), DueKind.REFERRAL_RECEIPT);
                case WAITLISTED -> {
                    deadlinesOf.finishReferral(
                            referral, event.at(), DueKind.REFERRAL_RECEIPT, DueKind.REFERRAL_OUTCOME);
                    deadlinesOf.startReferralOutcome(referral, event.at());
                }
                case DECLINED, SERVICE_STARTED, SERVICE_COMPLETED, NO_SHOW ->
                    deadlinesOf.finishReferral(
                            referral, event.at(), DueKind.REFERRAL_RECEIPT, DueKind.REFERRAL_OUTCOME);
                case CANCELLED -> {
                    deadlinesOf.cancelReferral(referral, event.at());
                    askForReferrals(deadlinesOf, facts, event.at());
                }
                case DRAFT, AWAITING_CONSENT, SENT, EXPIRED -> {}
            }
        });
    }

    void riskChanged(@Observes CaseRiskChanged event) {
        change(event.id(), event.at(), (deadlinesOf, facts) -> deadlinesOf.riskChanged());
    }

    void entered(@Observes CaseStageEntered event) {
        change(event.id(), event.at(), (deadlinesOf, facts) -> {
            if (event.from() == CaseStage.CLOSURE_REQUESTED) {
                deadlinesOf.finish(event.at(), DueKind.CLOSURE_DECISION);
            }
            if (event.to() == CaseStage.CLOSURE_REQUESTED) {
                deadlinesOf.start(DueKind.CLOSURE_DECISION, event.at());
            } else if (event.to() == CaseStage.CLOSED && event.from() == CaseStage.CLOSURE_REQUESTED) {
                deadlinesOf.cancelAll(event.at());
                deadlinesOf.start(DueKind.POST_CLOSURE, event.at());
            } else if (event.to().open() && !event.from().open()) {
                deadlinesOf.cancelAll(event.at());
                startCasework(deadlinesOf, facts, event.at());
            }
        });
    }

    void suspended(@Observes CaseSuspended event) {
        change(event.id(), event.at(), (deadlinesOf, facts) -> deadlinesOf.stoodStill());
    }

    void resumed(@Observes CaseResumed event) {
        change(event.id(), event.at(), (deadlinesOf, facts) -> deadlinesOf.stoodStill());
    }

    private void change(CaseFileId id, Instant at, BiConsumer<CaseDeadlines, CaseFacts> what) {
        CaseFacts facts = schedule.facts(id);
        LocalDate day = LocalDate.ofInstant(at, SystemClock.ZONE);
        CaseDeadlines changed = new CaseDeadlines(
                id.value(),
                facts.risk(),
                new Clocks(settings.inForce(Clocks.PREFIX, day)),
                new DueRules(calendar.around(day), schedule.suspensions(id)),
                deadlines.open(id));
        what.accept(changed, facts);
        deadlines.change(changed.started());
        Optional<Deadline> next =
                facts.status() == CaseStatus.SUSPENDED ? changed.nextWhileSuspended(at) : changed.next();
        schedule.next(
                id,
                next.map(Deadline::kind).orElse(null),
                next.map(Deadline::dueAt).orElse(null));
    }
}
