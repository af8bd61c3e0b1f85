package org.mouakaba.web.funding;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.ConventionDetail;
import org.mouakaba.funding.boundary.ConventionId;
import org.mouakaba.funding.boundary.ConventionQueries;
import org.mouakaba.funding.boundary.ExpenditureId;
import org.mouakaba.funding.boundary.ExpenditureService;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Says what was spent on a convention. */
@Named
@ViewScoped
public class DeclareExpenditureView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ConventionQueries conventions;

    @Inject
    transient ExpenditureService expenditures;

    @Inject
    transient Messages messages;

    private final ExpenditureForm form = new ExpenditureForm();
    private @Nullable UUID convention;
    private transient @Nullable ConventionDetail detail;

    public void load() {
        detail = conventions.get(conventionId());
    }

    public String declare() {
        ExpenditureId id = expenditures.declare(form.toDeclaration(conventionId()));
        messages.info("funding.declare-expenditure.done");
        return "/funding/open-expenditure?faces-redirect=true&id=" + id.value();
    }

    private ConventionId conventionId() {
        return new ConventionId(Objects.requireNonNull(convention));
    }

    public ExpenditureForm getForm() {
        return form;
    }

    public @Nullable ConventionDetail getDetail() {
        return detail;
    }

    public @Nullable UUID getConvention() {
        return convention;
    }

    public void setConvention(@Nullable UUID convention) {
        this.convention = convention;
    }
}
