package org.mouakaba.careplan.boundary;

import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mouakaba.careplan.control.CarePlanRepository;
import org.mouakaba.careplan.control.PaperCaution;
import org.mouakaba.careplan.control.PlanPaper;
import org.mouakaba.careplan.control.PlanReading;
import org.mouakaba.casefile.boundary.CaseAccess;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFacts;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.document.boundary.FileToSave;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;
import org.mouakaba.platform.SystemClock;

/**
 * The plan on paper, for the person herself: she reads it, signs it and takes it along. Any edition is printed, for it is
 * agreed to before it is approved, and the paper says how far it has come. Who printed which is in the log.
 */
@Stateless
@Recorded
@RolesAllowed({SOCIAL_WORKER, SUPERVISOR})
public class PlanPaperQueries {

    @Inject
    CarePlanRepository plans;

    @Inject
    CaseAccess access;

    @Inject
    PaperCaution caution;

    @Inject
    PlanPaper paper;

    @Inject
    Clock clock;

    /**
     * Who carries or supervises the case prints; who reads it only to look into it hands nobody a paper.
     *
     * @throws CarePlanNotFound where the case has no such edition
     */
    public PaperPreparation prepare(@NotNull CaseFileId caseId, int edition) {
        CaseFacts facts = access.requireAny(caseId, CaseAction.WORK, CaseAction.APPROVE);
        PlanDetail plan = plan(caseId, edition);
        List<String> words = plan.goals().stream()
                .flatMap(goal -> Stream.concat(
                        Stream.of(goal.what()), goal.actions().stream().map(ActionDetail::what)))
                .toList();
        return new PaperPreparation(edition, plan.status(), caution.needed(facts), words);
    }

    /**
     * The copy as a file.
     *
     * @throws CarePlanNotFound where the case has no such edition
     * @throws RuleException where a paper may do harm and nobody asked her
     */
    public FileToSave copy(@Valid @NotNull PrintPlan command) {
        CaseFacts facts = access.requireAny(command.caseId(), CaseAction.WORK, CaseAction.APPROVE);
        PlanDetail plan = plan(command.caseId(), command.edition());
        boolean careful = caution.needed(facts);
        if (careful && !command.safe()) {
            throw RuleException.beside("safe", "careplan.paperNotSafe");
        }
        return FileToSave.pdf("document.pdf", paper.print(facts, plan, careful, command.language(), clock.instant()));
    }

    private PlanDetail plan(CaseFileId caseId, int edition) {
        LocalDate today = LocalDate.now(clock.withZone(SystemClock.ZONE));
        return plans.findEdition(caseId, edition)
                .map(plan -> PlanReading.detail(plan, today))
                .orElseThrow(CarePlanNotFound::new);
    }
}
