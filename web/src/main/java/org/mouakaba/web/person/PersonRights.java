package org.mouakaba.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.mouakaba.web.shared.Role;

/** What the reader may do beside looking for a person, so that no page offers what would be refused. */
@Named
@RequestScoped
public class PersonRights {

    @Inject
    HttpServletRequest request;

    /** Whether she may take in a whole file of persons. */
    public boolean isImporting() {
        return request.isUserInRole(Role.SUPERVISOR.realmName());
    }
}
