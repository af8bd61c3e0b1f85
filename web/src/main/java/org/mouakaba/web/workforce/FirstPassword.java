package org.mouakaba.web.workforce;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.workforce.boundary.AccountService;
import org.mouakaba.workforce.boundary.WorkerId;

/** A password that is shown in one answer and kept nowhere, neither in the view nor in the session. */
@Named
@RequestScoped
public class FirstPassword {

    @Inject
    AccountService accounts;

    private @Nullable String issued;

    public void issue(UUID worker) {
        issued = accounts.issuePassword(new WorkerId(worker));
    }

    public @Nullable String getIssued() {
        return issued;
    }
}
