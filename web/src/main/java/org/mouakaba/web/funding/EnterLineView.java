package org.mouakaba.web.funding;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mouakaba.funding.boundary.BudgetLineId;
import org.mouakaba.funding.boundary.BudgetService;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Opens a budget line. */
@Named
@ViewScoped
public class EnterLineView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient BudgetService budgets;

    @Inject
    transient Messages messages;

    private final EnterLineForm form = new EnterLineForm();

    public String open() {
        BudgetLineId id = budgets.open(form.toCommand());
        messages.info("funding.enter-line.done");
        return "/funding/open-line?faces-redirect=true&id=" + id.value();
    }

    public EnterLineForm getForm() {
        return form;
    }
}
