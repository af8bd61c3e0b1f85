package org.mouakaba.web.funding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.mouakaba.web.shared.Role;

/** Which sections of the money the reader sees, and what she may do in them. */
@Named
@RequestScoped
public class FundingTabs {

    @Inject
    HttpServletRequest request;

    /** An association sees its conventions and not the lines that they stand on. */
    public boolean isLines() {
        return !request.isUserInRole(Role.REFERRAL_PARTNER.realmName());
    }

    public boolean isEditable() {
        return request.isUserInRole(Role.ADMINISTRATOR.realmName());
    }

    public boolean isReportable() {
        return isEditable() || !isLines();
    }
}
