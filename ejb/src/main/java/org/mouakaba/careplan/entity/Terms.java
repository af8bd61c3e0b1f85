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

        @Column(name = "review_on") @Nullable LocalDate reviewOn,

        @Embedded @Nullable PersonsAnswer answer) {

    static final Terms NONE = new Terms(null, null, null);

    static Terms of(PlanTerms written, LocalDate today) {
        String safetyPlan = written.safetyPlan();
        Agreement agreement = written.agreement();
        return new Terms(
                safetyPlan == null || safetyPlan.isBlank() ? null : safetyPlan.strip(),
                written.reviewOn(),
                agreement == null ? null : PersonsAnswer.of(agreement, today));
    }

    /** For the next edition: review and answer are to be made anew. */
    Terms carriedOver() {
        return new Terms(safetyPlan, null, null);
    }

    /** The person answered to what was written; that has changed. */
    Terms withoutAnswer() {
        return new Terms(safetyPlan, reviewOn, null);
    }

    /** @throws RuleException where no review lies ahead, or the person has not answered */
    void requireReady(LocalDate today) {
        if (reviewOn == null || !reviewOn.isAfter(today)) {
            throw RuleException.beside("reviewOn", "careplan.reviewNotAhead");
        }
        if (answer == null) {
            throw RuleException.beside("agreementMode", "careplan.noAgreement");
        }
    }
}
