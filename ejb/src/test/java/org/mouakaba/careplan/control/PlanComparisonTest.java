package org.mouakaba.careplan.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mouakaba.careplan.boundary.ActionEntry;
import org.mouakaba.careplan.boundary.ActionOwner;
import org.mouakaba.careplan.boundary.Agreement;
import org.mouakaba.careplan.boundary.AgreementMode;
import org.mouakaba.careplan.boundary.PlanChange;
import org.mouakaba.careplan.boundary.PlanPart;
import org.mouakaba.careplan.boundary.PlanTerms;
import org.mouakaba.careplan.boundary.SaveGoal;
import org.mouakaba.careplan.entity.CarePlan;
import org.mouakaba.careplan.entity.Goal;
import org.mouakaba.casefile.boundary.CaseFileId;

class PlanComparisonTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 23);
    private static final Agreement SIGNED = new Agreement(AgreementMode.SIGNATURE, TODAY, null, null);

    private final CarePlan first = CarePlan.begin(UUID.randomUUID(), 1, 1, "salma", NOW);

    @Test
    void findsNothingInACopy() {
        CarePlan next = approvedAndRevised();
        assertThat(changes(next)).isEmpty();
    }

    @Test
    void tellsWhatIsNewWhatWasTakenAwayAndWhatIsOther() {
        CarePlan next = approvedAndRevised();
        Goal kept = next.goals().get(0);
        UUID action = kept.actions().get(0).id();
        next.remove(next.goals().get(1).id(), "salma", NOW);
        next.write(
                goal(kept.id(), "back to school", LATER.plusDays(9), List.of(action(action, new BigDecimal("50.00")))),
                "salma",
                NOW);
        next.write(goal(null, "a health card", LATER, List.of(action(null, null))), "salma", NOW);
        next.write(new PlanTerms(null, "the aunt", LATER.plusDays(30), SIGNED), TODAY, "salma", NOW);
        assertThat(changes(next))
                .containsExactly(
                        new PlanChange(PlanPart.GOAL_DUE, "back to school", "2026-12-23", "2027-01-01"),
                        new PlanChange(PlanPart.ACTION_COST, "meet the head", null, "50.00"),
                        new PlanChange(PlanPart.GOAL, null, null, "a health card"),
                        new PlanChange(PlanPart.GOAL, null, "less noise", null),
                        new PlanChange(PlanPart.CONTINGENCY, null, null, "the aunt"),
                        new PlanChange(PlanPart.SAFETY_PLAN, null, "call 2511", null),
                        new PlanChange(PlanPart.REVIEW, null, "2026-12-23", "2027-01-22"));
    }

    private CarePlan approvedAndRevised() {
        first.write(goal(null, "back to school", LATER, List.of(action(null, null))), "salma", NOW);
        first.write(goal(null, "less noise", LATER, List.of(action(null, null))), "salma", NOW);
        first.write(new PlanTerms("call 2511", null, LATER, SIGNED), TODAY, "salma", NOW);
        first.submit(false, TODAY, "salma", NOW);
        first.approve(null, Map.of(), "bennani", NOW);
        return first.revise("salma", NOW);
    }

    private List<PlanChange> changes(CarePlan next) {
        return PlanComparison.between(PlanReading.detail(first, TODAY), PlanReading.detail(next, TODAY));
    }

    private SaveGoal goal(@Nullable UUID id, String what, LocalDate due, List<ActionEntry> actions) {
        return new SaveGoal(
                new CaseFileId(first.caseId()), id, "EDUCATION", what, "4 days a week", due, null, actions, 0L);
    }

    private static ActionEntry action(@Nullable UUID id, @Nullable BigDecimal cost) {
        return new ActionEntry(id, "meet the head", ActionOwner.WORKER, null, LATER, cost, null, true);
    }
}
