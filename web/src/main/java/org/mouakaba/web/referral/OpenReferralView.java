package org.mouakaba.web.referral;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.referral.boundary.ReferralDetail;
import org.mouakaba.referral.boundary.ReferralId;
import org.mouakaba.referral.boundary.ReferralQueries;
import org.mouakaba.referral.boundary.ReferralService;
import org.mouakaba.referral.boundary.ReferralStatus;
import org.mouakaba.referral.boundary.ReleaseReferral;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** One referral: its slip, what happened to it, and what may be said to it now. */
@Named
@ViewScoped
public class OpenReferralView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ReferralQueries queries;

    @Inject
    transient ReferralService referrals;

    @Inject
    transient Messages messages;

    private @Nullable UUID id;
    private transient @Nullable ReferralDetail referral;

    public void load() {
        referral = queries.get(new ReferralId(Objects.requireNonNull(id)));
    }

    /** Sends what waited for consent. */
    public String release() {
        ReferralDetail read = Objects.requireNonNull(referral);
        referrals.release(new ReleaseReferral(read.id(), read.version()));
        messages.info("referral.open.released");
        return "/referral/open?faces-redirect=true&id=" + id;
    }

    /** In the order in which they usually come; the first is the button that is filled. */
    public List<ReferralStatus> getAnswers() {
        return List.copyOf(Objects.requireNonNull(referral).answers());
    }

    /** Whether the sender may take it back: nothing has begun. */
    public boolean isCancellable() {
        ReferralDetail read = Objects.requireNonNull(referral);
        return read.caseSide() != null
                && read.caseSide().works()
                && read.status().next().contains(ReferralStatus.CANCELLED);
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
