package org.mouakaba.web.funding;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.BudgetQueries;
import org.mouakaba.funding.boundary.EntryCriteria;
import org.mouakaba.funding.boundary.EntryRow;
import org.mouakaba.web.shared.RowsTable;
import org.omnifaces.cdi.ViewScoped;

/** The entries behind one figure of a report, and what they come to. */
@Named
@ViewScoped
public class ListEntriesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient BudgetQueries budgets;

    private final FigureFilter filter = new FigureFilter();
    private @Nullable BigDecimal total;
    private @Nullable RowsTable<EntryRow> table;

    public void load() {
        EntryCriteria criteria = new EntryCriteria(null, null, null, filter.toFigure());
        total = budgets.total(criteria);
        table = new RowsTable<>(page -> budgets.entries(criteria, page), EntryRow::id);
    }

    public FigureFilter getFilter() {
        return filter;
    }

    public @Nullable BigDecimal getTotal() {
        return total;
    }

    public @Nullable RowsTable<EntryRow> getTable() {
        return table;
    }
}
