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
import org.mouakaba.funding.boundary.ConventionStatus;
import org.omnifaces.cdi.ViewScoped;

/** One convention with its tranches, its reports and its entries. */
@Named
@ViewScoped
public class OpenConventionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ConventionQueries conventions;

    private @Nullable UUID id;
    private transient @Nullable ConventionDetail convention;

    public void load() {
        convention = conventions.get(new ConventionId(Objects.requireNonNull(id)));
    }

    public @Nullable ConventionDetail getConvention() {
        return convention;
    }

    /** The steps that lead on from here. */
    public List<ConventionStatus> getSteps() {
        return convention == null || !convention.editable()
                ? List.of()
                : convention.summary().status().next().stream().sorted().toList();
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
