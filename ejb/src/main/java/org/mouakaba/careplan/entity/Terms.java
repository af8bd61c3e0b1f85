package org.mouakaba.careplan.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.boundary.Agreement;
import org.mouakaba.careplan.boundary.PlanTerms;
import org.mouakaba.platform.RuleException;

/**
 * What an edition says besides its goals, and whether that is enough to submit it.
 *
 * @param answer what the person said to it; null before that
 */
@Embeddable
public record Terms(
        @Column(name = "safety_plan") @Nullable String safetyPlan,

        @Column(name = "contingency") @Nullable String contingency,

        @Column(name = "review_on") @Nullable LocalDate reviewOn,

        @Embedded @Nullable PersonsAnswer answer) {

    static final Terms NONE = new Terms(null, null, null, null);

    static Terms of(PlanTerms written, LocalDate today) {
        Agreement agreement = written.agreement();
        return new Terms(
                text(written.safetyPlan()),
                text(written.contingency()),
                written.reviewOn(),
                agreement == null ? null : PersonsAnswer.of(agreement, today));
    }

    /** For the next edition: review and answer are to be made anew. */
    Terms carriedOver() {
        return new Terms(safetyPlan, contingency, null, null);
    }

    /** The person answered to what was written; that has changed. */
    Terms withoutAnswer() {
        return new Terms(safetyPlan, contingency, reviewOn, null);
    }

    /**
     * @param danger whether it must say what is done in danger
     * @throws RuleException where it does not, no review lies ahead, or the person has not answered
     */
    void requireReady(boolean danger, LocalDate today) {
        if (danger && safetyPlan == null) {
            throw RuleException.beside("safetyPlan", "careplan.safetyPlanMissing");
        }
        if (reviewOn == null || !reviewOn.isAfter(today)) {
            throw RuleException.beside("reviewOn", "careplan.reviewNotAhead");
        }
        if (answer == null) {
            throw RuleException.beside("agreementMode", "careplan.noAgreement");
        }
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
