package org.mouakaba.web.funding;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.ExpenditureId;
import org.mouakaba.funding.boundary.ExpenditureQueries;
import org.mouakaba.funding.boundary.ExpenditureRow;
import org.mouakaba.funding.boundary.ExpenditureService;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Says an expenditure anew; what was said before stays in the ledger. */
@Named
@ViewScoped
public class CorrectExpenditureView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ExpenditureQueries queries;

    @Inject
    transient ExpenditureService expenditures;

    @Inject
    transient Messages messages;

    private final ExpenditureForm form = new ExpenditureForm();
    private @Nullable UUID id;
    private long version;
    private transient @Nullable ExpenditureRow expenditure;

    public void load() {
        ExpenditureRow row = queries.get(expenditureId());
        expenditure = row;
        version = row.version();
        form.fill(row);
    }

    public String correct() {
        expenditures.correct(form.toCorrection(expenditureId(), version));
        messages.info("funding.correct-expenditure.done");
        return "/funding/open-expenditure?faces-redirect=true&id=" + id;
    }

    private ExpenditureId expenditureId() {
        return new ExpenditureId(Objects.requireNonNull(id));
    }

    public ExpenditureForm getForm() {
        return form;
    }

    public @Nullable ExpenditureRow getExpenditure() {
        return expenditure;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
