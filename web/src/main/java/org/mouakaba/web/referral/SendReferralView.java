package org.mouakaba.web.referral;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.provider.boundary.ServiceOfferId;
import org.mouakaba.referral.boundary.ReferralId;
import org.mouakaba.referral.boundary.ReferralPreparation;
import org.mouakaba.referral.boundary.ReferralQueries;
import org.mouakaba.referral.boundary.ReferralService;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Refers the person of a case to the chosen service, or to a receiver outside the directory. */
@Named
@ViewScoped
public class SendReferralView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ReferralQueries queries;

    @Inject
    transient ReferralService referrals;

    @Inject
    transient Messages messages;

    private final SendReferralForm form = new SendReferralForm();
    private @Nullable UUID caseId;
    private @Nullable UUID offerId;
    private @Nullable String type;
    private transient @Nullable ReferralPreparation preparation;

    /** Without a service chosen, the choice comes first. */
    public @Nullable String load() {
        if (offerId == null && type == null) {
            return "/referral/choose?faces-redirect=true&case=" + caseId;
        }
        preparation = queries.prepare(caseFile(), type == null ? "OTHER" : type, offer());
        form.prefill(preparation);
        return null;
    }

    public String send() {
        ReferralPreparation read = Objects.requireNonNull(preparation);
        ReferralId id = referrals.send(form.toCommand(caseFile(), read.serviceType(), offer()));
        messages.info("referral.send.done");
        return "/referral/open?faces-redirect=true&id=" + id.value();
    }

    private CaseFileId caseFile() {
        return new CaseFileId(Objects.requireNonNull(caseId));
    }

    private @Nullable ServiceOfferId offer() {
        return offerId == null ? null : new ServiceOfferId(offerId);
    }

    public SendReferralForm getForm() {
        return form;
    }

    public @Nullable UUID getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable UUID caseId) {
        this.caseId = caseId;
    }

    public @Nullable UUID getOfferId() {
        return offerId;
    }

    public void setOfferId(@Nullable UUID offerId) {
        this.offerId = offerId;
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    public @Nullable ReferralPreparation getPreparation() {
        return preparation;
    }
}
