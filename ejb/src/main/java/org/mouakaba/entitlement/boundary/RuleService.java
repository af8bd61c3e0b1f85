package org.mouakaba.entitlement.boundary;

import static org.mouakaba.access.boundary.Role.SYSTEM_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.mouakaba.entitlement.control.Conditions;
import org.mouakaba.entitlement.control.RuleRepository;
import org.mouakaba.entitlement.entity.EntitlementRule;
import org.mouakaba.platform.ChangedMeanwhile;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.RuleException;
import org.mouakaba.setting.boundary.SettingQueries;

/** Keeps the rules. A condition that cannot be read is never stored. */
@Stateless
@Recorded
@RolesAllowed(SYSTEM_ADMINISTRATOR)
public class RuleService {

    @Inject
    RuleRepository rules;

    @Inject
    SettingQueries settings;

    /**
     * @throws RuleNotFound where there is none
     * @throws RuleException where the condition is wrong, saying where
     * @throws ChangedMeanwhile where somebody saved first
     */
    public void change(@Valid @NotNull ChangeRule command) {
        EntitlementRule kept = rules.get(command.code());
        kept.requireVersion(command.expectedVersion());
        Conditions.with(settings.inForce(Conditions.THRESHOLDS, command.rule().validFrom()))
                .require(command.rule().condition());
        kept.change(command.rule());
        rules.flush();
    }
}
