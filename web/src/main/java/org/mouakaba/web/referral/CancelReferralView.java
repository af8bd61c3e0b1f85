package org.mouakaba.web.referral;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.referral.boundary.ReferralDetail;
import org.mouakaba.referral.boundary.ReferralId;
import org.mouakaba.referral.boundary.ReferralQueries;
import org.mouakaba.referral.boundary.ReferralService;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Takes a referral back. */
@Named
@ViewScoped
public class CancelReferralView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ReferralQueries queries;

    @Inject
    transient ReferralService referrals;

    @Inject
    transient Messages messages;

    private final CancelReferralForm form = new CancelReferralForm();
    private @Nullable UUID id;
    private transient @Nullable ReferralDetail referral;

    public void load() {
        referral = queries.get(new ReferralId(Objects.requireNonNull(id)));
    }

    public String cancel() {
        referrals.cancel(form.toCommand(Objects.requireNonNull(referral)));
        messages.info("referral.cancel.done");
        return "/referral/open?faces-redirect=true&id=" + id;
    }

    public CancelReferralForm getForm() {
        return form;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable ReferralDetail getReferral() {
        return referral;
    }
}
