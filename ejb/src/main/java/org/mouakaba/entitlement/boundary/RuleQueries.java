package org.mouakaba.entitlement.boundary;

import static org.mouakaba.access.boundary.Role.SYSTEM_ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mouakaba.entitlement.control.Conditions;
import org.mouakaba.entitlement.control.RuleRepository;
import org.mouakaba.entitlement.entity.EntitlementRule;
import org.mouakaba.platform.Recorded;
import org.mouakaba.platform.SystemClock;
import org.mouakaba.setting.boundary.SettingQueries;

/** Reads the rules, for who keeps them. */
@Stateless
@Recorded
@RolesAllowed(SYSTEM_ADMINISTRATOR)
public class RuleQueries {

    @Inject
    RuleRepository rules;

    @Inject
    SettingQueries settings;

    @Inject
    Clock clock;

    /** All rules, past and coming ones too, in their order. */
    public List<RuleDetail> all() {
        return rules.all().stream().map(this::detail).toList();
    }

    /** @throws RuleNotFound where there is none */
    public RuleDetail get(@NotNull @Size(max = 60) String code) {
        return detail(rules.get(code));
    }

    /** The words a condition may use: facts, and thresholds in force today. */
    public List<String> words() {
        return Conditions.with(settings.inForce(Conditions.THRESHOLDS, today())).words();
    }

    private RuleDetail detail(EntitlementRule kept) {
        Rule rule = kept.rule();
        return new RuleDetail(kept.code(), rule, rule.inForce(today()), kept.version());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SystemClock.ZONE));
    }
}
