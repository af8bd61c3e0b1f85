package org.mouakaba.web.careplan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.boundary.PlanPart;
import org.mouakaba.web.shared.Codes;
import org.mouakaba.web.shared.Formats;
import org.mouakaba.web.shared.Messages;

/** One side of a change between editions, in the reader's words. */
@Named
@RequestScoped
public class PlanPartText {

    @Inject
    Codes codes;

    @Inject
    Formats formats;

    @Inject
    Messages messages;

    /** @param value as {@link org.mouakaba.careplan.boundary.PlanChange} gives it; null where there is none */
    public String of(PlanPart part, @Nullable String value) {
        if (value == null) {
            return "–";
        }
        return switch (part) {
            case GOAL_DOMAIN -> codes.label("assessment_domain", value);
            case ACTION_SERVICE -> codes.label("service_type", value);
            case ACTION_FUNDING -> codes.label("funding_source", value);
            case ACTION_OWNER -> messages.text("careplan.owner." + value);
            case ACTION_HIGH -> messages.text(Boolean.parseBoolean(value) ? "careplan.yes" : "careplan.no");
            case ACTION_COST -> formats.money(new BigDecimal(value));
            case GOAL_DUE, ACTION_DUE, REVIEW -> formats.date(LocalDate.parse(value));
            case GOAL, GOAL_MEASURE, GOAL_REALISTIC, ACTION, SAFETY_PLAN, CONTINGENCY -> value;
        };
    }
}
