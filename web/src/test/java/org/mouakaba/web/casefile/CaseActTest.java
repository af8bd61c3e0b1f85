package org.mouakaba.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFileDetail;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.CaseStatus;
import org.mouakaba.casefile.boundary.Confidentiality;
import org.mouakaba.casefile.boundary.DueKind;
import org.mouakaba.casefile.boundary.RiskLevel;
import org.mouakaba.casefile.boundary.Urgency;

class CaseActTest {

    private static final EnumSet<CaseAction> WORKER = EnumSet.of(CaseAction.READ, CaseAction.WORK);
    private static final EnumSet<CaseAction> SUPERVISOR =
            EnumSet.of(CaseAction.READ, CaseAction.APPROVE, CaseAction.ASSIGN);
    private static final EnumSet<CaseAction> READER = EnumSet.of(CaseAction.READ);

    @Test
    void whatIsDueComesFirst() {
        assertThat(CaseAct.of(file(CaseStage.IMPLEMENTATION, DueKind.CONSENT, WORKER)))
                .hasSize(3)
                .startsWith(CaseAct.CONSENT);
    }

    @Test
    void theSupervisorDecidesAClosureThatWaits() {
        assertThat(CaseAct.of(file(CaseStage.CLOSURE_REQUESTED, null, SUPERVISOR)))
                .containsExactly(CaseAct.DECIDE_CLOSURE, CaseAct.ASSIGN);
    }

    @Test
    void theSupervisorDecidesAPlanThatWaits() {
        assertThat(CaseAct.of(file(CaseStage.PLANNING, DueKind.PLAN_APPROVAL, SUPERVISOR)))
                .startsWith(CaseAct.DECIDE_PLAN);
    }

    @Test
    void aClosedCaseCanOnlyBeReopened() {
        assertThat(CaseAct.of(file(CaseStage.CLOSED, null, WORKER))).containsExactly(CaseAct.REOPEN);
    }

    @Test
    void whoMayOnlyReadIsOfferedNothing() {
        assertThat(CaseAct.of(file(CaseStage.FOLLOW_UP, DueKind.FOLLOW_UP, READER)))
                .isEmpty();
        assertThat(CaseAct.of(file(CaseStage.CLOSED, null, READER))).isEmpty();
    }

    @Test
    void aWorkerTakesWhatSheWasGiven() {
        assertThat(CaseAct.acceptable(file(CaseStage.REGISTERED, DueKind.ACCEPTANCE, WORKER)))
                .isTrue();
        assertThat(CaseAct.acceptable(file(CaseStage.REGISTERED, DueKind.ACCEPTANCE, SUPERVISOR)))
                .isFalse();
    }

    private static CaseFileDetail file(CaseStage stage, @Nullable DueKind due, EnumSet<CaseAction> actions) {
        UUID id = new UUID(0, 1);
        return new CaseFileDetail(
                new CaseFileId(id),
                "04421-2026-000123",
                id,
                id,
                id,
                null,
                Instant.EPOCH,
                null,
                null,
                null,
                List.of(),
                stage,
                Instant.EPOCH,
                CaseStatus.OPEN,
                null,
                RiskLevel.MEDIUM,
                Urgency.NORMAL,
                Confidentiality.STANDARD,
                null,
                false,
                false,
                false,
                Instant.EPOCH,
                null,
                1,
                null,
                null,
                null,
                due,
                0,
                actions,
                List.of());
    }
}
