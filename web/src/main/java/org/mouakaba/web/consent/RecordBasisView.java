package org.mouakaba.web.consent;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.consent.boundary.ConsentQueries;
import org.mouakaba.consent.boundary.ConsentService;
import org.mouakaba.organisation.boundary.OrganisationId;
import org.mouakaba.platform.Label;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Writes down on which ground nobody is asked. */
@Named
@ViewScoped
public class RecordBasisView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ConsentService service;

    @Inject
    transient ConsentQueries queries;

    @Inject
    transient Messages messages;

    private final RecordBasisForm form = new RecordBasisForm();
    private UUID caseId = new UUID(0, 0);
    private @Nullable UUID organisation;
    private @Nullable String about;

    public void load(LocalDate today) {
        if (about != null) {
            form.setType(about);
        }
        queries.documented(new CaseFileId(caseId));
        form.setGivenOn(today);
        if (organisation != null) {
            form.setType("SHARE_REFERRAL");
            form.setOrganisationName(queries.bodyName(new OrganisationId(organisation))
                    .map(Label::ar)
                    .orElse(null));
        }
    }

    public String record() {
        service.recordBasis(form.toCommand(new CaseFileId(caseId), organisation));
        messages.info(
                form.isRepresentativeSuspected() ? "consent.record-basis.doneSuspected" : "consent.record-basis.done");
        return "/consent/list?faces-redirect=true&case=" + caseId;
    }

    public RecordBasisForm getForm() {
        return form;
    }

    public UUID getCaseId() {
        return caseId;
    }

    public void setCaseId(UUID caseId) {
        this.caseId = caseId;
    }

    /** The code of what is to be consented to, where the address names it. */
    public @Nullable String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = about;
    }

    public @Nullable UUID getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable UUID organisation) {
        this.organisation = organisation;
    }
}
