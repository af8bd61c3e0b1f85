package org.mouakaba.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.mouakaba.casefile.boundary.CaseAssignmentService;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.web.shared.Messages;

/** The button with which a worker takes the case that she was given. */
@Named
@RequestScoped
public class CaseAcceptance {

    @Inject
    CaseAssignmentService assignments;

    @Inject
    Messages messages;

    public String accept(UUID caseId) {
        assignments.accept(new CaseFileId(caseId));
        messages.info("casefile.accepted");
        return "/casefile/open?faces-redirect=true&case=" + caseId;
    }
}
