package org.mouakaba.web.consent;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseFileDetail;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseFileQueries;
import org.mouakaba.consent.boundary.ConsentLine;
import org.mouakaba.consent.boundary.ConsentQueries;
import org.mouakaba.consent.boundary.ConsentService;
import org.omnifaces.cdi.ViewScoped;

/** All that was said in a case, and the way to take it back. */
@Named
@ViewScoped
public class ListConsentView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ConsentQueries queries;

    @Inject
    transient ConsentService service;

    @Inject
    transient CaseFileQueries cases;

    private final WithdrawForm form = new WithdrawForm();
    private UUID caseId = new UUID(0, 0);
    private @Nullable UUID chosen;
    private transient List<ConsentLine> lines = List.of();
    private transient @Nullable ConsentLine chosenLine;
    private String number = "";
    private boolean workable;
    private boolean documented;

    public void load(LocalDate today) {
        CaseFileId id = new CaseFileId(caseId);
        CaseFileDetail file = cases.get(id);
        number = file.number();
        workable = file.can(CaseAction.WORK);
        documented = queries.documented(id);
        lines = queries.list(id);
        chosenLine = lines.stream()
                .filter(line ->
                        workable && line.revocable() && line.id().value().equals(chosen))
                .findFirst()
                .orElse(null);
        form.setWithdrawnOn(today);
    }

    public String withdraw() {
        service.withdraw(form.toCommand(new CaseFileId(caseId), chosen));
        return "/consent/list?faces-redirect=true&case=" + caseId;
    }

    public WithdrawForm getForm() {
        return form;
    }

    public List<ConsentLine> getLines() {
        return lines;
    }

    public @Nullable ConsentLine getChosenLine() {
        return chosenLine;
    }

    public String getNumber() {
        return number;
    }

    public boolean isWorkable() {
        return workable;
    }

    public boolean isDocumented() {
        return documented;
    }

    public UUID getCaseId() {
        return caseId;
    }

    public void setCaseId(UUID caseId) {
        this.caseId = caseId;
    }

    public @Nullable UUID getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable UUID chosen) {
        this.chosen = chosen;
    }
}
