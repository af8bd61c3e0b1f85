package org.mouakaba.web.funding;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.BudgetLineCriteria;
import org.mouakaba.funding.boundary.BudgetLineDetail;
import org.mouakaba.funding.boundary.BudgetLineId;
import org.mouakaba.funding.boundary.BudgetLineSummary;
import org.mouakaba.funding.boundary.BudgetQueries;
import org.mouakaba.funding.boundary.BudgetService;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.web.shared.Messages;
import org.omnifaces.cdi.ViewScoped;

/** Changes what a line holds, or lets more be promised than it holds. */
@Named
@ViewScoped
public class ReviseLineView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final PageRequest LINES = new PageRequest(0, PageRequest.LIMIT);

    @Inject
    transient BudgetQueries queries;

    @Inject
    transient BudgetService budgets;

    @Inject
    transient Messages messages;

    private final ReviseLineForm form = new ReviseLineForm();
    private @Nullable UUID id;
    private transient @Nullable BudgetLineDetail line;
    private transient List<BudgetLineSummary> others = List.of();

    public void load() {
        BudgetLineDetail found = queries.get(lineId());
        line = found;
        others = Stream.of(found.summary().fiscalYear() + 1, found.summary().fiscalYear())
                .flatMap(
                        year -> queries
                                .find(
                                        new BudgetLineCriteria(
                                                year, found.summary().region(), null, null),
                                        LINES)
                                .rows()
                                .stream())
                .filter(other -> !other.id().equals(found.summary().id()))
                .toList();
    }

    public String revise() {
        if (form.isExcess()) {
            budgets.allowExcess(form.toExcess(lineId()));
        } else {
            budgets.revise(form.toCommand(lineId()));
        }
        messages.info("funding.revise-line.done");
        return "/funding/open-line?faces-redirect=true&id=" + id;
    }

    private BudgetLineId lineId() {
        return new BudgetLineId(Objects.requireNonNull(id));
    }

    public ReviseLineForm getForm() {
        return form;
    }

    public @Nullable BudgetLineDetail getLine() {
        return line;
    }

    public List<BudgetLineSummary> getOthers() {
        return others;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
