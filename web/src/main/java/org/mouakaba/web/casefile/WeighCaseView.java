package org.mouakaba.web.casefile;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFileDetail;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseFileQueries;
import org.mouakaba.casefile.boundary.CaseFileService;
import org.mouakaba.casefile.boundary.RecordCircumstances;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Says what makes a case weigh more on its worker's load. */
@Named
@ViewScoped
public class WeighCaseView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseFileQueries cases;

    @Inject
    transient CaseFileService service;

    @Inject
    transient Messages messages;

    private @Nullable UUID caseId;
    private boolean courtMeasure;
    private boolean interpreter;
    private boolean longTravel;
    private boolean workable;
    private long version;

    public void load() {
        CaseFileDetail file = cases.get(id());
        workable = file.can(CaseAction.WORK) && file.stage().open();
        courtMeasure = file.courtMeasure();
        interpreter = file.interpreter();
        longTravel = file.longTravel();
        version = file.version();
    }

    public String save() {
        service.recordCircumstances(new RecordCircumstances(id(), courtMeasure, interpreter, longTravel, version));
        messages.info("casefile.weigh.done");
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

    public boolean isCourtMeasure() {
        return courtMeasure;
    }

    public void setCourtMeasure(boolean courtMeasure) {
        this.courtMeasure = courtMeasure;
    }

    public boolean isInterpreter() {
        return interpreter;
    }

    public void setInterpreter(boolean interpreter) {
        this.interpreter = interpreter;
    }

    public boolean isLongTravel() {
        return longTravel;
    }

    public void setLongTravel(boolean longTravel) {
        this.longTravel = longTravel;
    }

    public boolean isWorkable() {
        return workable;
    }
}
