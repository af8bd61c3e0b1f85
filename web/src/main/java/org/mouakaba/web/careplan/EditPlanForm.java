package org.mouakaba.web.careplan;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouakaba.careplan.boundary.Agreement;
import org.mouakaba.careplan.boundary.AgreementMode;
import org.mouakaba.careplan.boundary.PlanDetail;
import org.mouakaba.careplan.boundary.PlanTerms;
import org.mouakaba.platform.RuleException;

/** What a plan says besides its goals, as it is typed. */
public class EditPlanForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 4000)
    private @Nullable String safetyPlan;

    @Size(max = 4000)
    private @Nullable String contingency;

    private @Nullable LocalDate reviewOn;
    private @Nullable AgreementMode agreementMode;
    private @Nullable LocalDate agreedOn;

    @Size(max = 200)
    private @Nullable String witness;

    @Size(max = 1000)
    private @Nullable String refusalReason;

    void fill(PlanDetail plan, LocalDate proposedReview) {
        safetyPlan = plan.safetyPlan();
        contingency = plan.contingency();
        reviewOn = plan.reviewOn() == null ? proposedReview : plan.reviewOn();
        Agreement agreement = plan.agreement();
        if (agreement != null) {
            agreementMode = agreement.mode();
            agreedOn = agreement.on();
            witness = agreement.witness();
            refusalReason = agreement.refusalReason();
        }
    }

    PlanTerms toTerms() {
        return new PlanTerms(safetyPlan, contingency, reviewOn, agreement());
    }

    private @Nullable Agreement agreement() {
        if (agreementMode == null) {
            return null;
        }
        if (agreedOn == null) {
            throw RuleException.beside("agreedOn", "careplan.agreedOnMissing");
        }
        return new Agreement(
                agreementMode,
                agreedOn,
                agreementMode == AgreementMode.ORAL ? witness : null,
                agreementMode == AgreementMode.REFUSED ? refusalReason : null);
    }

    public @Nullable String getSafetyPlan() {
        return safetyPlan;
    }

    public void setSafetyPlan(@Nullable String safetyPlan) {
        this.safetyPlan = safetyPlan;
    }

    public @Nullable String getContingency() {
        return contingency;
    }

    public void setContingency(@Nullable String contingency) {
        this.contingency = contingency;
    }

    public @Nullable LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(@Nullable LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public @Nullable AgreementMode getAgreementMode() {
        return agreementMode;
    }

    public void setAgreementMode(@Nullable AgreementMode agreementMode) {
        this.agreementMode = agreementMode;
    }

    public @Nullable LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(@Nullable LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }

    public @Nullable String getWitness() {
        return witness;
    }

    public void setWitness(@Nullable String witness) {
        this.witness = witness;
    }

    public @Nullable String getRefusalReason() {
        return refusalReason;
    }

    public void setRefusalReason(@Nullable String refusalReason) {
        this.refusalReason = refusalReason;
    }

    public boolean isOral() {
        return agreementMode == AgreementMode.ORAL;
    }

    public boolean isRefused() {
        return agreementMode == AgreementMode.REFUSED;
    }
}
