package org.mouakaba.web.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.consent.boundary.ChildAssent;
import org.mouakaba.consent.boundary.RecordLegalBasis;

/** A ground in the place of consent, as it is being written down. */
public class RecordBasisForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    private String type = "CASE_MANAGEMENT";

    private @Nullable String basis;

    @Size(max = 1000)
    private @Nullable String text;

    @Size(max = 200)
    private @Nullable String approver;

    private boolean representativeSuspected;

    private @Nullable String suspectedGiver;

    private @Nullable ChildAssent childAssent;

    @Size(max = 200)
    private @Nullable String organisationName;

    private @Nullable LocalDate givenOn;

    private @Nullable LocalDate expiresOn;

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public @Nullable String getBasis() {
        return basis;
    }

    public void setBasis(@Nullable String basis) {
        this.basis = basis;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getApprover() {
        return approver;
    }

    public void setApprover(@Nullable String approver) {
        this.approver = approver;
    }

    public boolean isRepresentativeSuspected() {
        return representativeSuspected;
    }

    public void setRepresentativeSuspected(boolean representativeSuspected) {
        this.representativeSuspected = representativeSuspected;
    }

    public @Nullable ChildAssent getChildAssent() {
        return childAssent;
    }

    public void setChildAssent(@Nullable ChildAssent childAssent) {
        this.childAssent = childAssent;
    }

    public @Nullable String getOrganisationName() {
        return organisationName;
    }

    public void setOrganisationName(@Nullable String organisationName) {
        this.organisationName = organisationName;
    }

    public @Nullable LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(@Nullable LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public @Nullable LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(@Nullable LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }

    public boolean isForSharing() {
        return type.equals("SHARE_REFERRAL");
    }

    public @Nullable String getSuspectedGiver() {
        return suspectedGiver;
    }

    public void setSuspectedGiver(@Nullable String suspectedGiver) {
        this.suspectedGiver = suspectedGiver;
    }

    RecordLegalBasis toCommand(CaseFileId caseId, @Nullable UUID organisation) {
        boolean named = isForSharing() && organisationName != null && !organisationName.isBlank();
        return new RecordLegalBasis(
                caseId,
                type,
                Objects.requireNonNull(basis),
                Objects.requireNonNull(text),
                approver,
                representativeSuspected,
                representativeSuspected ? suspectedGiver : null,
                childAssent,
                named ? organisation : null,
                named ? organisationName : null,
                Objects.requireNonNull(givenOn),
                expiresOn);
    }
}
