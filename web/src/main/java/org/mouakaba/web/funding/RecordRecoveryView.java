package org.mouakaba.web.funding;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.ConventionDetail;
import org.mouakaba.funding.boundary.ConventionId;
import org.mouakaba.funding.boundary.ConventionQueries;
import org.mouakaba.funding.boundary.ConventionService;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.web.shared.Option;
import org.omnifaces.cdi.ViewScoped;

/** Records what an association paid back. */
@Named
@ViewScoped
public class RecordRecoveryView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ConventionQueries queries;

    @Inject
    transient ConventionService conventions;

    @Inject
    transient Messages messages;

    private final RecordRecoveryForm form = new RecordRecoveryForm();
    private @Nullable UUID convention;
    private transient @Nullable ConventionDetail detail;

    public void load() {
        detail = queries.get(conventionId());
    }

    public String save() {
        conventions.recover(form.toCommand(conventionId()));
        messages.info("funding.record-recovery.done");
        return "/funding/open-convention?faces-redirect=true&id=" + convention;
    }

    /** What was paid in parts and did not come back yet. */
    public List<Option> getTranches() {
        return detail == null
                ? List.of()
                : detail.tranches().stream()
                        .filter(t -> t.kept().signum() > 0)
                        .map(t -> new Option(
                                t.id().value().toString(),
                                messages.text(
                                        "funding.record-recovery.choice",
                                        String.valueOf(t.position()),
                                        t.kept().toPlainString())))
                        .toList();
    }

    private ConventionId conventionId() {
        return new ConventionId(Objects.requireNonNull(convention));
    }

    public RecordRecoveryForm getForm() {
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
