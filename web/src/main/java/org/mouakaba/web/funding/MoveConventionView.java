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
import org.mouakaba.funding.boundary.ConventionService;
import org.mouakaba.funding.boundary.ConventionStatus;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Takes a convention a step on. */
@Named
@ViewScoped
public class MoveConventionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ConventionQueries queries;

    @Inject
    transient ConventionService conventions;

    @Inject
    transient Messages messages;

    private final MoveConventionForm form = new MoveConventionForm();
    private @Nullable UUID id;
    private @Nullable ConventionStatus to;
    private transient @Nullable ConventionDetail convention;
    private long version;

    public void load() {
        ConventionDetail found = queries.get(conventionId());
        convention = found;
        version = found.version();
    }

    public String move() {
        conventions.move(form.toCommand(conventionId(), Objects.requireNonNull(to), version));
        messages.info("funding.move-convention.done");
        return "/funding/open-convention?faces-redirect=true&id=" + id;
    }

    private ConventionId conventionId() {
        return new ConventionId(Objects.requireNonNull(id));
    }

    /** Selection, signature and settlement have a day. */
    public boolean isDated() {
        return isDecided() || to == ConventionStatus.CLOSED;
    }

    /** A selection holds money and a signature promises it: both have a document. */
    public boolean isDecided() {
        return to == ConventionStatus.SELECTED || to == ConventionStatus.SIGNED;
    }

    public MoveConventionForm getForm() {
        return form;
    }

    public @Nullable ConventionDetail getConvention() {
        return convention;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable ConventionStatus getTo() {
        return to;
    }

    public void setTo(@Nullable ConventionStatus to) {
        this.to = to;
    }
}
