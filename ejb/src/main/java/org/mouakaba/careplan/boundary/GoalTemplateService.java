package org.mouakaba.careplan.boundary;

import static org.mouakaba.access.boundary.Role.SYSTEM_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.mouakaba.careplan.control.GoalTemplateRepository;
import org.mouakaba.careplan.entity.StoredGoalTemplate;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;

/** Keeps the goals that workers begin from. */
@Stateless
@Recorded
@RolesAllowed(SYSTEM_ADMINISTRATOR)
public class GoalTemplateService {

    @Inject
    GoalTemplateRepository templates;

    /**
     * @throws GoalTemplateNotFound where the one to change is not there
     * @throws RuleException where it ends before it begins, or its lines do not match
     * @throws ChangedMeanwhile where somebody saved first
     */
    public void save(@Valid @NotNull SaveGoalTemplate command) {
        UUID id = command.id();
        if (id == null) {
            templates.add(StoredGoalTemplate.of(command.template()));
        } else {
            StoredGoalTemplate kept = templates.get(id);
            kept.requireVersion(command.expectedVersion());
            kept.write(command.template());
        }
        templates.flush();
    }
}
