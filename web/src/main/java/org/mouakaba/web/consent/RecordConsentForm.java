package org.mouakaba.web.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.consent.boundary.Capacity;
import org.mouakaba.consent.boundary.ChildAssent;
import org.mouakaba.consent.boundary.ConsentChannel;
import org.mouakaba.consent.boundary.ConsentDecision;
import org.mouakaba.consent.boundary.RecordConsent;

/** An answer as it is being written down. */
public class RecordConsentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    private String type = "CASE_MANAGEMENT";

    private boolean limitsExplained;

    @NotNull
    private String shownIn = "ar";

    private @Nullable String readLanguage;

    @Size(max = 200)
    private @Nullable String witness;

    @Size(max = 100)
    private @Nullable String witnessCapacity;

    @NotNull
    private Capacity capacity = Capacity.ADULT;

    private @Nullable String givenBy = "SELF";

    @Size(max = 200)
    private @Nullable String giverName;

    private @Nullable ChildAssent childAssent;

    @Size(max = 500)
    private @Nullable String childAssentNote;

    private @Nullable ConsentDecision decision;

    @Size(max = 1000)
    private @Nullable String limits;

    @Size(max = 200)
    private @Nullable String organisationName;

    @NotNull
    private ConsentChannel channel = ConsentChannel.SPOKEN;

    private @Nullable LocalDate givenOn;

    private @Nullable LocalDate expiresOn;

    @Size(max = 500)
    private @Nullable String evidence;

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public boolean isLimitsExplained() {
        return limitsExplained;
    }

    public void setLimitsExplained(boolean limitsExplained) {
        this.limitsExplained = limitsExplained;
    }

    public String getShownIn() {
        return shownIn;
    }

    public void setShownIn(String shownIn) {
        this.shownIn = shownIn;
    }

    public @Nullable String getReadLanguage() {
        return readLanguage;
    }

    public void setReadLanguage(@Nullable String readLanguage) {
        this.readLanguage = readLanguage;
    }

    public @Nullable String getWitness() {
        return witness;
    }

    public void setWitness(@Nullable String witness) {
        this.witness = witness;
    }

    public @Nullable String getWitnessCapacity() {
        return witnessCapacity;
    }

    public void setWitnessCapacity(@Nullable String witnessCapacity) {
        this.witnessCapacity = witnessCapacity;
    }

    public Capacity getCapacity() {
        return capacity;
    }

    public void setCapacity(Capacity capacity) {
        this.capacity = capacity;
    }

    public @Nullable String getGivenBy() {
        return givenBy;
    }

    public void setGivenBy(@Nullable String givenBy) {
        this.givenBy = givenBy;
    }

    public @Nullable String getGiverName() {
        return giverName;
    }

    public void setGiverName(@Nullable String giverName) {
        this.giverName = giverName;
    }

    public @Nullable ChildAssent getChildAssent() {
        return childAssent;
    }

    public void setChildAssent(@Nullable ChildAssent childAssent) {
        this.childAssent = childAssent;
    }

    public @Nullable String getChildAssentNote() {
        return childAssentNote;
    }

    public void setChildAssentNote(@Nullable String childAssentNote) {
        this.childAssentNote = childAssentNote;
    }

    public @Nullable ConsentDecision getDecision() {
        return decision;
    }

    public void setDecision(@Nullable ConsentDecision decision) {
        this.decision = decision;
    }

    public @Nullable String getLimits() {
        return limits;
    }

    public void setLimits(@Nullable String limits) {
        this.limits = limits;
    }

    public @Nullable String getOrganisationName() {
        return organisationName;
    }

    public void setOrganisationName(@Nullable String organisationName) {
        this.organisationName = organisationName;
    }

    public ConsentChannel getChannel() {
        return channel;
    }

    public void setChannel(ConsentChannel channel) {
        this.channel = channel;
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

    public @Nullable String getEvidence() {
        return evidence;
    }

    public void setEvidence(@Nullable String evidence) {
        this.evidence = evidence;
    }

    /** Whether the child is asked beside the representative. */
    public boolean isForChild() {
        return capacity == Capacity.MINOR;
    }

    public boolean isForSharing() {
        return type.equals("SHARE_REFERRAL");
    }

    RecordConsent toCommand(CaseFileId caseId, int textVersion, @Nullable UUID organisation) {
        boolean named = isForSharing() && organisationName != null && !organisationName.isBlank();
        return new RecordConsent(
                caseId,
                type,
                Objects.requireNonNull(decision),
                limitsExplained,
                textVersion,
                shownIn,
                readLanguage,
                witness,
                witnessCapacity,
                capacity,
                Objects.requireNonNull(givenBy),
                giverName,
                isForChild() ? childAssent : null,
                isForChild() ? childAssentNote : null,
                limits,
                named ? organisation : null,
                named ? organisationName : null,
                channel,
                Objects.requireNonNull(givenOn),
                expiresOn,
                evidence);
    }
}
