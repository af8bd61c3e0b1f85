package org.mouakaba.careplan.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mouakaba.careplan.boundary.ActionEntry;
import org.mouakaba.careplan.boundary.ActionOwner;
import org.mouakaba.careplan.boundary.ActionStatus;
import org.mouakaba.careplan.boundary.Agreement;
import org.mouakaba.careplan.boundary.AgreementMode;
import org.mouakaba.careplan.boundary.GoalStatus;
import org.mouakaba.careplan.boundary.PlanStatus;
import org.mouakaba.careplan.boundary.PlanTerms;
import org.mouakaba.careplan.boundary.SaveGoal;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.RuleException;

class CarePlanTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 23);
    private static final Agreement SIGNED = new Agreement(AgreementMode.SIGNATURE, TODAY, null, null);

    private final CarePlan plan = CarePlan.begin(UUID.randomUUID(), 1, 1, "salma", NOW);

    @Test
    void holdsFiveGoalsAndNoSixth() {
        for (int i = 0; i < 5; i++) {
            write(action());
        }
        assertThatThrownBy(() -> write(action()))
                .isInstanceOf(RuleException.class)
                .hasMessage("careplan.tooManyGoals");
    }

    @Test
    void isNotSubmittedWithoutAGoal() {
        plan.write(new PlanTerms(null, null, LATER, SIGNED), TODAY, "salma", NOW);
        assertRefused("careplan.noGoal");
    }

    @Test
    void isNotSubmittedWithAGoalThatHasNoAction() {
        write();
        plan.write(new PlanTerms(null, null, LATER, SIGNED), TODAY, "salma", NOW);
        assertRefused("careplan.goalWithoutAction");
    }

    @Test
    void isNotSubmittedWithoutTheAnswerOfThePerson() {
        write(action());
        plan.write(new PlanTerms(null, null, LATER, null), TODAY, "salma", NOW);
        assertRefused("careplan.noAgreement");
    }

    @Test
    void isNotSubmittedInDangerWithoutASafetyPlan() {
        write(action());
        plan.write(new PlanTerms(" ", "the aunt takes him", LATER, SIGNED), TODAY, "salma", NOW);
        assertThatThrownBy(() -> plan.submit(true, TODAY, "salma", NOW)).hasMessage("careplan.safetyPlanMissing");
        plan.write(new PlanTerms("call 2511", "the aunt takes him", LATER, SIGNED), TODAY, "salma", NOW);
        plan.submit(true, TODAY, "salma", NOW);
        assertThat(plan.terms().contingency()).isEqualTo("the aunt takes him");
    }

    @Test
    void isNotSubmittedWithoutADayOfReviewAhead() {
        write(action());
        plan.write(new PlanTerms(null, null, TODAY, SIGNED), TODAY, "salma", NOW);
        assertRefused("careplan.reviewNotAhead");
    }

    @Test
    void isNotSubmittedWithAGoalWhoseDateHasPassed() {
        write(action());
        plan.write(new PlanTerms(null, null, LATER.plusDays(9), SIGNED), TODAY, "salma", NOW);
        assertThatThrownBy(() -> plan.submit(false, LATER.plusDays(1), "salma", NOW))
                .hasMessage("careplan.goalDueInPast");
    }

    @Test
    void asksForTheWitnessOfASpokenAgreementAndTheReasonOfARefusal() {
        assertThatThrownBy(() -> answer(new Agreement(AgreementMode.ORAL, TODAY, " ", null)))
                .hasMessage("careplan.witnessMissing");
        assertThatThrownBy(() -> answer(new Agreement(AgreementMode.REFUSED, TODAY, null, null)))
                .hasMessage("careplan.refusalReasonMissing");
        assertThatThrownBy(() -> answer(new Agreement(AgreementMode.SIGNATURE, LATER, null, null)))
                .hasMessage("careplan.agreementInFuture");
        answer(new Agreement(AgreementMode.REFUSED, TODAY, null, "the father decides"));
        assertThat(Objects.requireNonNull(plan.agreement()).mode()).isEqualTo(AgreementMode.REFUSED);
    }

    @Test
    void forgetsTheAgreementWhenAGoalChanges() {
        Goal goal = write(action());
        answer(SIGNED);
        plan.remove(goal.id(), "salma", NOW);
        assertThat(plan.agreement()).isNull();
    }

    @Test
    void isApprovedOnceItWaits() {
        assertThatThrownBy(() -> plan.approve(null, Map.of(), "bennani", NOW)).hasMessage("careplan.notWaiting");
        submitted();
        plan.approve(null, Map.of(), "bennani", NOW);
        assertThat(plan.status()).isEqualTo(PlanStatus.APPROVED);
        assertThat(Objects.requireNonNull(plan.decision()).by()).isEqualTo("bennani");
    }

    @Test
    void isNotReturnedWithoutAWordOfWhy() {
        Goal goal = submitted();
        assertThatThrownBy(() -> plan.giveBack(" ", Map.of(), "bennani", NOW)).hasMessage("careplan.returnNeedsNote");
        plan.giveBack(null, Map.of(goal.id(), "who brings him to school?"), "bennani", NOW);
        assertThat(plan.status()).isEqualTo(PlanStatus.RETURNED);
        assertThat(goal.supervisorNote()).isEqualTo("who brings him to school?");
    }

    @Test
    void isWrittenAgainOnceReturnedButNotWhileItWaitsNorOnceApproved() {
        submitted();
        assertThatThrownBy(() -> write(action())).hasMessage("careplan.notWritable");
        plan.giveBack("more", Map.of(), "bennani", NOW);
        write(action());
        answer(SIGNED);
        plan.submit(false, TODAY, "salma", NOW);
        plan.approve(null, Map.of(), "bennani", NOW);
        assertThatThrownBy(() -> answer(SIGNED)).hasMessage("careplan.notWritable");
    }

    @Test
    void beginsARevisionAsItsCopyWithoutTheAgreement() {
        Goal goal = submitted();
        plan.approve(null, Map.of(goal.id(), "good"), "bennani", NOW);
        CarePlan next = plan.revise("salma", NOW);
        assertThat(next.edition()).isEqualTo(2);
        assertThat(next.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(next.agreement()).isNull();
        assertThat(next.goals()).hasSize(1);
        Goal copy = next.goals().get(0);
        assertThat(copy.id()).isNotEqualTo(goal.id());
        assertThat(copy.originId()).isEqualTo(goal.originId());
        assertThat(copy.supervisorNote()).isNull();
        assertThat(copy.actions()).hasSize(1);
    }

    @Test
    void isNotRevisedBeforeItIsApproved() {
        assertThatThrownBy(() -> plan.revise("salma", NOW)).hasMessage("careplan.notApproved");
    }

    @Test
    void takesProgressIntoTheEditionInForceAndIntoTheOneBeingWritten() {
        Goal goal = submitted();
        plan.approve(null, Map.of(), "bennani", NOW);
        CarePlan next = plan.revise("salma", NOW);
        PlannedAction action = goal.actions().get(0);
        for (CarePlan edition : List.of(plan, next)) {
            edition.recordProgress(
                    Map.of(goal.originId(), GoalStatus.PARTIAL), Set.of(action.originId()), TODAY, "salma", NOW);
            assertThat(edition.goals().get(0).status()).isEqualTo(GoalStatus.PARTIAL);
            assertThat(edition.goals().get(0).actions().get(0).status()).isEqualTo(ActionStatus.DONE);
        }
    }

    @Test
    void holdsACaseOpenWhileAGoalHasNoOutcomeOrAHighActionIsOpen() {
        Goal goal = submitted();
        assertThat(plan.hasGoalWithoutOutcome()).isTrue();
        assertThat(plan.hasOpenHighAction()).isTrue();
        UUID action = goal.actions().get(0).originId();
        plan.recordProgress(Map.of(goal.originId(), GoalStatus.NOT_ACHIEVED), Set.of(action), TODAY, "salma", NOW);
        assertThat(plan.hasGoalWithoutOutcome()).isFalse();
        assertThat(plan.hasOpenHighAction()).isFalse();
    }

    @Test
    void keepsAnActionThatIsWrittenAgainAndDropsOneThatIsLeftOut() {
        Goal goal = write(action(), action());
        PlannedAction kept = goal.actions().get(1);
        ActionEntry again = new ActionEntry(kept.id(), "call", ActionOwner.FAMILY, null, LATER, null, null, false);
        plan.write(command(goal.id(), List.of(again)), "salma", NOW);
        assertThat(goal.actions()).containsExactly(kept);
        assertThat(kept.what()).isEqualTo("call");
    }

    @Test
    void asksWhichServiceWhereAServiceActs() {
        ActionEntry entry = new ActionEntry(null, "see a doctor", ActionOwner.SERVICE, null, LATER, null, null, false);
        assertThatThrownBy(() -> write(entry)).hasMessage("careplan.serviceMissing");
    }

    @Test
    void readsAnOpenActionPastItsDayAsOverdue() {
        PlannedAction action = write(action()).actions().get(0);
        assertThat(action.statusOn(LATER)).isEqualTo(ActionStatus.PLANNED);
        assertThat(action.statusOn(LATER.plusDays(1))).isEqualTo(ActionStatus.OVERDUE);
    }

    @Test
    void refusesAChangeThatWasMadeOnAnotherVersion() {
        assertThatThrownBy(() -> plan.requireVersion(7L)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> plan.requireVersion(null)).isInstanceOf(ChangedMeanwhile.class);
    }

    private Goal submitted() {
        Goal goal = write(action());
        answer(SIGNED);
        plan.submit(false, TODAY, "salma", NOW);
        return goal;
    }

    private void answer(Agreement agreement) {
        plan.write(new PlanTerms("call 2511", null, LATER, agreement), TODAY, "salma", NOW);
    }

    private Goal write(ActionEntry... actions) {
        return plan.write(command(null, List.of(actions)), "salma", NOW);
    }

    private SaveGoal command(@Nullable UUID goal, List<ActionEntry> actions) {
        return new SaveGoal(
                new CaseFileId(plan.caseId()),
                goal,
                "EDUCATION",
                "back to school",
                "4 days a week",
                LATER,
                null,
                actions,
                0L);
    }

    private static ActionEntry action() {
        return new ActionEntry(null, "meet the head", ActionOwner.WORKER, null, LATER, null, null, true);
    }

    private void assertRefused(String key) {
        assertThatThrownBy(() -> plan.submit(false, TODAY, "salma", NOW))
                .isInstanceOf(RuleException.class)
                .hasMessage(key);
        assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
    }
}
