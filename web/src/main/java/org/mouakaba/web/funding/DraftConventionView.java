package org.mouakaba.web.funding;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.BudgetLineDetail;
import org.mouakaba.funding.boundary.BudgetLineId;
import org.mouakaba.funding.boundary.BudgetQueries;
import org.mouakaba.funding.boundary.ConventionId;
import org.mouakaba.funding.boundary.ConventionService;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Writes a convention down on a line. */
@Named
@ViewScoped
public class DraftConventionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient BudgetQueries budgets;

    @Inject
    transient ConventionService conventions;

    @Inject
    transient Messages messages;

    private final DraftConventionForm form = new DraftConventionForm();
    private @Nullable UUID line;
    private transient @Nullable BudgetLineDetail detail;

    public void load() {
        detail = budgets.get(lineId());
    }

    public String draft() {
        ConventionId id = conventions.draft(form.toCommand(lineId()));
        messages.info("funding.draft-convention.done");
        return "/funding/open-convention?faces-redirect=true&id=" + id.value();
    }

    private BudgetLineId lineId() {
        return new BudgetLineId(Objects.requireNonNull(line));
    }

    public DraftConventionForm getForm() {
        return form;
    }

    public @Nullable BudgetLineDetail getDetail() {
        return detail;
    }

    public @Nullable UUID getLine() {
        return line;
    }

    public void setLine(@Nullable UUID line) {
        this.line = line;
    }
}
