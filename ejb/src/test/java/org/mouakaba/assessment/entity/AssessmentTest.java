package org.mouakaba.assessment.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mouakaba.assessment.boundary.AssessmentStatus;
import org.mouakaba.assessment.boundary.Instrument;
import org.mouakaba.assessment.boundary.LoweringDecision;
import org.mouakaba.assessment.boundary.Score;
import org.mouakaba.assessment.control.ShippedInstruments;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.CaseStatus;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.boundary.Urgency;
import org.mouakaba.platform.RuleException;

class AssessmentTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instrument MATRIX = ShippedInstruments.read("risk-matrix-1");
    private static final Instrument NEEDS = ShippedInstruments.read("needs-twelve-1");

    @Test
    void confirmsWhatWasComputedWithoutAReason() {
        Assessment assessment = assessed(RiskLevel.MEDIUM, RiskLevel.HIGH, RiskLevel.HIGH, null);
        assertThat(assessment.confirmedRisk()).isEqualTo(RiskLevel.HIGH);
        assertThat(assessment.lowering()).isNull();
        assertThat(assessment.status()).isEqualTo(AssessmentStatus.COMPLETED);
    }

    @Test
    void wantsAReasonToSetTheComputedRiskAside() {
        assertThatThrownBy(() -> assessed(RiskLevel.LOW, RiskLevel.LOW, RiskLevel.MEDIUM, " "))
                .isInstanceOf(RuleException.class)
                .hasMessage("assessment.overrideNeedsReason");
        assertThat(assessed(RiskLevel.LOW, RiskLevel.LOW, RiskLevel.MEDIUM, "يعود الأب غدا")
                        .overrideReason())
                .isEqualTo("يعود الأب غدا");
    }

    @Test
    void leavesALowerRiskOfAHighCaseToTheSupervisor() {
        assertThat(assessed(RiskLevel.HIGH, RiskLevel.MEDIUM, RiskLevel.MEDIUM, null)
                        .lowering())
                .isEqualTo(LoweringDecision.PENDING);
    }

    @Test
    void lowersAMediumRiskByTheWorkersWord() {
        assertThat(assessed(RiskLevel.MEDIUM, RiskLevel.LOW, RiskLevel.LOW, null)
                        .lowering())
                .isNull();
    }

    @Test
    void refusesAScoreWithMissingAnswers() {
        Score partial = new Score(12, RiskLevel.HIGH, List.of("SEVERITY"), List.of("R_THREAT"), List.of(), List.of());
        assertThatThrownBy(() -> Assessment.ofRisk(
                        file(RiskLevel.LOW), MATRIX, "RISK", "{}", partial, RiskLevel.HIGH, null, "salma", NOW))
                .hasMessage("assessment.unanswered")
                .isInstanceOfSatisfying(
                        RuleException.class,
                        refusal -> assertThat(refusal.messageArguments())
                                .containsExactly(1, MATRIX.questions(List.of("SEVERITY"))));
    }

    @Test
    void isDecidedOnce() {
        Assessment assessment = assessed(RiskLevel.HIGH, RiskLevel.LOW, RiskLevel.LOW, null);
        assessment.decideLowering(true, null, "bennani", NOW);
        assertThat(assessment.lowering()).isEqualTo(LoweringDecision.APPROVED);
        assertThatThrownBy(() -> assessment.decideLowering(true, null, "bennani", NOW))
                .hasMessage("assessment.nothingToDecide");
    }

    @Test
    void isNotRefusedWithoutAWordOfWhy() {
        Assessment assessment = assessed(RiskLevel.HIGH, RiskLevel.LOW, RiskLevel.LOW, null);
        assertThatThrownBy(() -> assessment.decideLowering(false, "", "bennani", NOW))
                .hasMessage("assessment.refusalNeedsNote");
    }

    @Test
    void givesWayToALaterAssessment() {
        Assessment assessment = assessed(RiskLevel.HIGH, RiskLevel.LOW, RiskLevel.LOW, null);
        assessment.replaceProposal();
        assertThat(assessment.lowering()).isEqualTo(LoweringDecision.REPLACED);
    }

    @Test
    void isWrittenAsADraftAndNoMoreOnceItIsComplete() {
        Assessment draft = Assessment.draft(file(RiskLevel.LOW), NEEDS, "COMPREHENSIVE", "{}", "salma", NOW);
        draft.write("{\"SAFETY.score\":\"1\"}", "salma", NOW);
        draft.complete(NEEDS, new Score(0, null, List.of(), List.of(), List.of(), List.of()));
        assertThat(draft.status()).isEqualTo(AssessmentStatus.COMPLETED);
        assertThatThrownBy(() -> draft.write("{}", "salma", NOW)).hasMessage("assessment.completedAlready");
    }

    private static Assessment assessed(
            RiskLevel standing, RiskLevel computed, RiskLevel confirmed, @Nullable String reason) {
        Score score = new Score(10, computed, List.of(), List.of(), List.of(), List.of());
        return Assessment.ofRisk(file(standing), MATRIX, "RISK", "{}", score, confirmed, reason, "salma", NOW);
    }

    private static CaseFacts file(RiskLevel risk) {
        return new CaseFacts(
                new CaseFileId(new UUID(1, 1)),
                "04421-2026-000123",
                new UUID(1, 2),
                new UUID(1, 3),
                new UUID(1, 4),
                "04.421",
                new UUID(1, 5),
                CaseStage.ASSESSMENT,
                CaseStatus.OPEN,
                risk,
                Urgency.NORMAL,
                Confidentiality.STANDARD,
                1,
                NOW,
                0);
    }
}
