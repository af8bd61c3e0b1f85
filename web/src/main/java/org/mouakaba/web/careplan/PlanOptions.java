package org.mouakaba.web.careplan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.mouakaba.careplan.boundary.ActionOwner;
import org.mouakaba.careplan.boundary.AgreementMode;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.web.shared.Option;

/** What can be chosen in a plan and is in no code list. */
@Named
@RequestScoped
public class PlanOptions {

    @Inject
    Messages messages;

    public List<Option> getOwners() {
        return Arrays.stream(ActionOwner.values())
                .map(owner -> new Option(owner, messages.text("careplan.owner." + owner)))
                .toList();
    }

    public List<Option> getAgreements() {
        return Arrays.stream(AgreementMode.values())
                .map(mode -> new Option(mode, messages.text("careplan.agreement." + mode)))
                .toList();
    }
}
