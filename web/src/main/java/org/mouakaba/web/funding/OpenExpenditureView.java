package org.mouakaba.web.funding;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.ExpenditureEntry;
import org.mouakaba.funding.boundary.ExpenditureId;
import org.mouakaba.funding.boundary.ExpenditureQueries;
import org.mouakaba.funding.boundary.ExpenditureRow;
import org.omnifaces.cdi.ViewScoped;

/** One expenditure, and what was said of it before. */
@Named
@ViewScoped
public class OpenExpenditureView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ExpenditureQueries expenditures;

    private @Nullable UUID id;
    private transient @Nullable ExpenditureRow expenditure;
    private transient List<ExpenditureEntry> history = List.of();

    public void load() {
        ExpenditureId of = new ExpenditureId(Objects.requireNonNull(id));
        expenditure = expenditures.get(of);
        history = expenditures.history(of);
    }

    public @Nullable ExpenditureRow getExpenditure() {
        return expenditure;
    }

    public List<ExpenditureEntry> getHistory() {
        return history;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
