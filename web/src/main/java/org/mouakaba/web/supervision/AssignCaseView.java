package org.mouakaba.web.supervision;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.supervision.boundary.Allocation;
import org.mouakaba.supervision.boundary.AllocationService;
import org.mouakaba.web.shared.Option;
import org.omnifaces.cdi.ViewScoped;

/** Gives a case to a worker: first who, with the effect on her load, then what she must know. */
@Named
@ViewScoped
public class AssignCaseView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AllocationService allocations;

    @Inject
    transient AssignWords words;

    private final AssignCaseForm form = new AssignCaseForm();
    private @Nullable UUID caseId;
    private @Nullable UUID worker;
    private long version;
    private String title = "";
    private String number = "";
    private transient @Nullable List<CandidateRow> rows;
    private transient @Nullable CandidateRow current;

    public void load() {
        Allocation allocation = allocations.options(new CaseFileId(Objects.requireNonNull(caseId)));
        version = allocation.facts().version();
        number = allocation.facts().number();
        title = words.title(allocation);
        rows = words.candidates(allocation, worker);
        current = words.current(allocation);
    }

    private void ready() {
        // After a post the choice is shown again, with loads as they are then; the version stays that of the first
        // look.
        if (rows == null) {
            long seen = version;
            load();
            version = seen;
        }
    }

    public String assign() {
        allocations.assign(form.toCommand(Objects.requireNonNull(caseId), Objects.requireNonNull(worker), version));
        return words.done(getChosen());
    }

    public List<CandidateRow> getRows() {
        ready();
        return Objects.requireNonNull(rows);
    }

    /** Who carries it now; null where nobody does. */
    public @Nullable CandidateRow getCurrent() {
        ready();
        return current;
    }

    public @Nullable CandidateRow getChosen() {
        return getRows().stream().filter(CandidateRow::chosen).findFirst().orElse(null);
    }

    public List<Option> getReasons() {
        return words.reasons();
    }

    public AssignCaseForm getForm() {
        return form;
    }

    public String getTitle() {
        return title;
    }

    public String getNumber() {
        return number;
    }

    public @Nullable UUID getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable UUID id) {
        this.caseId = id;
    }

    public @Nullable UUID getWorker() {
        return worker;
    }

    public void setWorker(@Nullable UUID id) {
        this.worker = id;
    }
}
