package org.mouakaba.web.casefile;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.EmergencyAccessService;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Opens a case that is not one's own, for a written reason. */
@Named
@ViewScoped
public class OpenEmergencyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient EmergencyAccessService emergencyAccess;

    @Inject
    transient Messages messages;

    private final OpenEmergencyForm form = new OpenEmergencyForm();

    public String open() {
        CaseFileId id = emergencyAccess.open(form.toCommand());
        messages.warn("casefile.open-emergency.done");
        return "/casefile/open?faces-redirect=true&case=" + id.value();
    }

    public OpenEmergencyForm getForm() {
        return form;
    }
}
