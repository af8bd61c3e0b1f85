package org.mouakaba.web.funding;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.BudgetQueries;
import org.mouakaba.funding.boundary.EntryId;
import org.mouakaba.funding.boundary.EntryRow;
import org.mouakaba.funding.boundary.TrancheService;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Says a payment anew; what was said before stays in the ledger. */
@Named
@ViewScoped
public class CorrectPaymentView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient BudgetQueries budgets;

    @Inject
    transient TrancheService tranches;

    @Inject
    transient Messages messages;

    private final CorrectPaymentForm form = new CorrectPaymentForm();
    private @Nullable UUID id;
    private @Nullable UUID convention;
    private transient @Nullable EntryRow payment;

    public void load() {
        EntryRow found = budgets.entry(entryId());
        payment = found;
        convention = Objects.requireNonNull(found.convention()).value();
        form.setAmount(found.amount());
        form.setOn(found.effectiveOn());
        form.setReference(found.reference());
    }

    public String correct() {
        tranches.correct(form.toCommand(entryId()));
        messages.info("funding.correct-payment.done");
        return "/funding/open-convention?faces-redirect=true&id=" + convention;
    }

    private EntryId entryId() {
        return new EntryId(Objects.requireNonNull(id));
    }

    public CorrectPaymentForm getForm() {
        return form;
    }

    public @Nullable EntryRow getPayment() {
        return payment;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
