package org.mouakaba.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.mouakaba.web.shared.Role;

/** What the reader may do with the reports beyond reading them. */
@Named
@RequestScoped
public class ReportRights {

    @Inject
    HttpServletRequest request;

    public boolean isIssuing() {
        return request.isUserInRole(Role.ADMINISTRATOR.realmName());
    }

    public boolean isPlanning() {
        return isIssuing() || request.isUserInRole(Role.REGIONAL_COORDINATOR.realmName());
    }
}
