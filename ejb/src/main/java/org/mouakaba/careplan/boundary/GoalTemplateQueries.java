package org.mouakaba.careplan.boundary;

import static org.mouakaba.access.boundary.Role.SOCIAL_WORKER;
import static org.mouakaba.access.boundary.Role.SYSTEM_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mouakaba.careplan.control.CarePlanRepository;
import org.mouakaba.careplan.control.GoalTemplateRepository;
import org.mouakaba.careplan.entity.StoredGoalTemplate;
import org.mouakaba.casefile.boundary.CaseAccess;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.SystemClock;

/** Reads the goals to begin from: all of them for who keeps them, those of a case's category for who writes its plan. */
@Stateless
@Recorded
@RolesAllowed(SYSTEM_ADMINISTRATOR)
public class GoalTemplateQueries {

    @Inject
    GoalTemplateRepository templates;

    @Inject
    CarePlanRepository plans;

    @Inject
    CaseAccess access;

    @Inject
    Clock clock;

    /** All, past and coming ones too, by category. */
    public List<GoalTemplateDetail> all() {
        return templates.all().stream().map(this::detail).toList();
    }

    /** @throws GoalTemplateNotFound where there is none */
    public GoalTemplateDetail get(@NotNull UUID id) {
        return detail(templates.get(id));
    }

    /** Those in force for the category of the case; none where it has no category. */
    @RolesAllowed(SOCIAL_WORKER)
    public List<GoalTemplateDetail> offered(@NotNull CaseFileId caseId) {
        access.require(caseId, CaseAction.WORK);
        String category = plans.category(caseId);
        if (category == null) {
            return List.of();
        }
        return templates.all().stream()
                .map(this::detail)
                .filter(found -> found.inForce() && found.template().suits(category))
                .toList();
    }

    private GoalTemplateDetail detail(StoredGoalTemplate kept) {
        GoalTemplate template = kept.template();
        LocalDate today = LocalDate.now(clock.withZone(SystemClock.ZONE));
        return new GoalTemplateDetail(kept.id(), template, template.inForce(today), kept.version());
    }
}
