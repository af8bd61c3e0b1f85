package org.mouakaba.web.casefile;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseAction;
import org.mouakaba.casefile.boundary.CaseClosureService;
import org.mouakaba.casefile.boundary.CaseFileDetail;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.CaseFileQueries;
import org.mouakaba.casefile.boundary.CaseStage;
import org.mouakaba.casefile.boundary.ClosureDecision;
import org.mouakaba.casefile.boundary.ClosureRequest;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Here a worker asks to close a case, and her supervisor says yes, or returns it. */
@Named
@ViewScoped
public class CloseCaseView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseFileQueries cases;

    @Inject
    transient CaseClosureService closures;

    @Inject
    transient Messages messages;

    private final CloseCaseForm form = new CloseCaseForm();
    private @Nullable UUID caseId;
    private boolean requestable;
    private boolean decidable;
    private transient List<ClosureObstacle> obstacles = List.of();
    private transient @Nullable ClosureRequest waiting;

    public void load(Locale locale) {
        CaseFileDetail file = cases.get(id());
        boolean asked = file.stage() == CaseStage.CLOSURE_REQUESTED;
        decidable = asked && file.can(CaseAction.APPROVE);
        requestable = file.stage().open() && !asked && file.can(CaseAction.WORK);
        form.fill(file);
        waiting = cases.waitingClosure(id()).orElse(null);
        obstacles = requestable
                ? closures.obstacles(id()).stream()
                        .map(key -> ClosureObstacle.of(key, locale))
                        .toList()
                : List.of();
    }

    public String request() {
        closures.request(form.toRequest(id()));
        return done("casefile.close.requested");
    }

    public String approve() {
        return decide(ClosureDecision.APPROVED, "casefile.close.approved");
    }

    public String giveBack() {
        return decide(ClosureDecision.RETURNED, "casefile.close.returned");
    }

    private String decide(ClosureDecision decision, String message) {
        closures.decide(form.toDecision(id(), decision));
        return done(message);
    }

    private String done(String message) {
        messages.info(message);
        return "/casefile/open?faces-redirect=true&case=" + caseId;
    }

    private CaseFileId id() {
        return new CaseFileId(Objects.requireNonNull(caseId));
    }

    public CloseCaseForm getForm() {
        return form;
    }

    public @Nullable UUID getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable UUID caseId) {
        this.caseId = caseId;
    }

    public boolean isRequestable() {
        return requestable;
    }

    public boolean isDecidable() {
        return decidable;
    }

    public List<ClosureObstacle> getObstacles() {
        return obstacles;
    }

    public @Nullable ClosureRequest getWaiting() {
        return waiting;
    }
}
