package org.mouakaba.web.consent;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.consent.boundary.Capacity;
import org.mouakaba.consent.boundary.ConsentQueries;
import org.mouakaba.consent.boundary.ConsentService;
import org.mouakaba.consent.boundary.ConsentWording;
import org.mouakaba.organisation.boundary.OrganisationId;
import org.mouakaba.platform.Label;
import org.mouakaba.web.shared.Language;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Reads the text to the person and writes the answer down. */
@Named
@ViewScoped
public class RecordConsentView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ConsentService service;

    @Inject
    transient ConsentQueries queries;

    @Inject
    transient Messages messages;

    private final RecordConsentForm form = new RecordConsentForm();
    private UUID caseId = new UUID(0, 0);
    private @Nullable UUID organisation;
    private @Nullable String about;
    private transient @Nullable ConsentWording wording;
    private @Nullable String wordingOf;

    public void load(LocalDate today) {
        if (queries.ofChild(new CaseFileId(caseId))) {
            form.setCapacity(Capacity.MINOR);
            form.setGivenBy(null);
        }
        form.setGivenOn(today);
        if (about != null) {
            form.setType(about);
        }
        if (organisation != null) {
            form.setType("SHARE_REFERRAL");
            form.setOrganisationName(queries.bodyName(new OrganisationId(organisation))
                    .map(Label::ar)
                    .orElse(null));
        }
    }

    public String record() {
        service.record(form.toCommand(new CaseFileId(caseId), wording().version(), organisation));
        messages.info("consent.record.done");
        return "/consent/list?faces-redirect=true&case=" + caseId;
    }

    public String getLimitsText() {
        return in(wording().limits());
    }

    public String getPurposeText() {
        return in(wording().purpose());
    }

    public String getTextDirection() {
        return form.getShownIn().equals("ar") ? "rtl" : "ltr";
    }

    private ConsentWording wording() {
        if (wording == null || !form.getType().equals(wordingOf)) {
            wordingOf = form.getType();
            wording = queries.wording(wordingOf);
        }
        return wording;
    }

    /** The text in the language of the person, which need not be that of the page. */
    private String in(Label text) {
        return text.in(Language.of(form.getShownIn()).orElse(Language.AR).locale());
    }

    public RecordConsentForm getForm() {
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
