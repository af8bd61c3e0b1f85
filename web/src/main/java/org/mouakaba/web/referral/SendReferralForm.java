package org.mouakaba.web.referral;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.Urgency;
import org.mouakaba.provider.boundary.ServiceOfferId;
import org.mouakaba.referral.boundary.ReferralPreparation;
import org.mouakaba.referral.boundary.SendReferral;
import org.mouakaba.referral.boundary.SharedField;

/** A referral as it is typed. */
public class SendReferralForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String type = "EXTERNAL";

    private Urgency urgency = Urgency.NORMAL;

    @Size(max = 200)
    private @Nullable String receiver;

    @Size(max = 200)
    private @Nullable String receiverContact;

    @Size(max = 2000)
    private String reason = "";

    @Size(max = 2000)
    private @Nullable String workDone;

    @Size(max = 1000)
    private @Nullable String health;

    private boolean escort;

    private boolean interpreter;

    @Size(max = 500)
    private @Nullable String accessNeeds;

    @Size(max = 500)
    private @Nullable String safeContact;

    private SharedField[] shared = new SharedField[0];

    @Size(max = 500)
    private @Nullable String beyondReason;

    /** What is known already: the minimum of the service type, the needs of the person. */
    void prefill(ReferralPreparation preparation) {
        shared = preparation.template().stream()
                .filter(preparation.tellable()::contains)
                .sorted()
                .toArray(SharedField[]::new);
        safeContact = preparation.safeContact();
        interpreter = preparation.interpreter();
    }

    SendReferral toCommand(CaseFileId caseId, String serviceType, @Nullable ServiceOfferId offer) {
        return new SendReferral(
                caseId,
                type,
                Objects.requireNonNull(urgency),
                serviceType,
                offer,
                receiver,
                receiverContact,
                reason,
                workDone,
                health,
                escort,
                interpreter,
                accessNeeds,
                safeContact,
                Set.of(shared),
                beyondReason);
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(Urgency urgency) {
        this.urgency = urgency;
    }

    public @Nullable String getReceiver() {
        return receiver;
    }

    public void setReceiver(@Nullable String receiver) {
        this.receiver = receiver;
    }

    public @Nullable String getReceiverContact() {
        return receiverContact;
    }

    public void setReceiverContact(@Nullable String receiverContact) {
        this.receiverContact = receiverContact;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public @Nullable String getWorkDone() {
        return workDone;
    }

    public void setWorkDone(@Nullable String workDone) {
        this.workDone = workDone;
    }

    public @Nullable String getHealth() {
        return health;
    }

    public void setHealth(@Nullable String health) {
        this.health = health;
    }

    public boolean isEscort() {
        return escort;
    }

    public void setEscort(boolean escort) {
        this.escort = escort;
    }

    public boolean isInterpreter() {
        return interpreter;
    }

    public void setInterpreter(boolean interpreter) {
        this.interpreter = interpreter;
    }

    public @Nullable String getAccessNeeds() {
        return accessNeeds;
    }

    public void setAccessNeeds(@Nullable String accessNeeds) {
        this.accessNeeds = accessNeeds;
    }

    public @Nullable String getSafeContact() {
        return safeContact;
    }

    public void setSafeContact(@Nullable String safeContact) {
        this.safeContact = safeContact;
    }

    public SharedField[] getShared() {
        return shared.clone();
    }

    public void setShared(SharedField[] shared) {
        this.shared = shared.clone();
    }

    public @Nullable String getBeyondReason() {
        return beyondReason;
    }

    public void setBeyondReason(@Nullable String beyondReason) {
        this.beyondReason = beyondReason;
    }
}
