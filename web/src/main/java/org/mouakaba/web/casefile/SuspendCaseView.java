package org.mouakaba.web.casefile;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFileDetail;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseFileQueries;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.CaseSuspensionService;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Puts a case on hold until a day. */
@Named
@ViewScoped
public class SuspendCaseView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseFileQueries cases;

    @Inject
    transient CaseSuspensionService suspensions;

    @Inject
    transient Messages messages;

    private final SuspendCaseForm form = new SuspendCaseForm();
    private @Nullable UUID caseId;
    private @Nullable LocalDate latest;
    private boolean suspendable;
    private long version;

    public void load() {
        CaseFileDetail file = cases.get(id());
        suspendable = file.can(CaseAction.WORK)
                && file.stage().open()
                && file.stage() != CaseStage.CLOSURE_REQUESTED
                && file.suspendedUntil() == null;
        version = file.version();
        latest = suspendable ? suspensions.latestDay() : null;
    }

    public String suspend() {
        suspensions.suspend(form.toCommand(id(), version));
        messages.info("casefile.suspend.done");
        return "/casefile/open?faces-redirect=true&case=" + caseId;
    }

    private CaseFileId id() {
        return new CaseFileId(Objects.requireNonNull(caseId));
    }

    public SuspendCaseForm getForm() {
        return form;
    }

    public @Nullable UUID getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable UUID caseId) {
        this.caseId = caseId;
    }

    public boolean isSuspendable() {
        return suspendable;
    }

    /** The latest day on which work must go on. */
    public @Nullable LocalDate getLatest() {
        return latest;
    }
}
