package org.mouakaba.web.referral;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.referral.boundary.ReferralCriteria;
import org.mouakaba.referral.boundary.ReferralCriteria.Group;
import org.mouakaba.referral.boundary.ReferralQueries;
import org.mouakaba.web.shared.Role;
import org.omnifaces.cdi.ViewScoped;

/** The referrals of my cases; for a partner those sent to his organisation. */
@Named
@ViewScoped
public class ListReferralView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ReferralQueries referrals;

    @Inject
    transient HttpServletRequest request;

    private @Nullable UUID caseId;
    private @Nullable Group group;
    private @Nullable ReferralTable table;
    private boolean receiving;

    public void load() {
        receiving = request.isUserInRole(Role.REFERRAL_PARTNER.realmName());
        table = new ReferralTable(referrals, new ReferralCriteria(group));
    }

    /** What waits for the sender is nothing that a receiver has. */
    public List<Group> getGroups() {
        return receiving ? List.of(Group.THEIRS, Group.STARTED, Group.ENDED) : List.of(Group.values());
    }

    /** The case whose referrals are wanted; null for those of all. */
    public @Nullable UUID getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable UUID caseId) {
        this.caseId = caseId;
    }

    public @Nullable Group getGroup() {
        return group;
    }

    public void setGroup(@Nullable Group group) {
        this.group = group;
    }

    public @Nullable ReferralTable getTable() {
        return table;
    }

    public boolean isReceiving() {
        return receiving;
    }
}
