package org.mouakaba.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseSuspensionService;
import org.mouakaba.web.shared.Messages;

/** The button with which a worker takes up the case that is on hold. */
@Named
@RequestScoped
public class CaseResumption {

    @Inject
    CaseSuspensionService suspensions;

    @Inject
    Messages messages;

    public String resume(UUID caseId) {
        suspensions.resume(new CaseFileId(caseId));
        messages.info("casefile.resumed");
        return "/casefile/open?faces-redirect=true&case=" + caseId;
    }
}
