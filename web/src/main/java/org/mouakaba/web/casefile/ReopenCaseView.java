package org.mouakaba.web.casefile;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseClosureService;
import org.mouakaba.casefile.boundary.CaseFileDetail;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseFileQueries;
import org.mouakaba.casefile.boundary.ReopenCase;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Starts the next episode of a closed case. */
@Named
@ViewScoped
public class ReopenCaseView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseFileQueries cases;

    @Inject
    transient CaseClosureService closures;

    @Inject
    transient Messages messages;

    private @Nullable UUID caseId;
    private String reason = "";
    private boolean reopenable;
    private long version;

    public void load() {
        CaseFileDetail file = cases.get(id());
        reopenable = !file.stage().open() && (file.can(CaseAction.WORK) || file.can(CaseAction.APPROVE));
        version = file.version();
    }

    public String reopen() {
        closures.reopen(new ReopenCase(id(), reason, version));
        messages.info("casefile.reopen.done");
        return "/casefile/open?faces-redirect=true&case=" + caseId;
    }

    private CaseFileId id() {
        return new CaseFileId(Objects.requireNonNull(caseId));
    }

    public @Nullable UUID getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable UUID caseId) {
        this.caseId = caseId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isReopenable() {
        return reopenable;
    }
}
