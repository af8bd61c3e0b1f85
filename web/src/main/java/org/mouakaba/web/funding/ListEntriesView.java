package org.mouakaba.web.funding;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.BudgetQueries;
import org.mouakaba.funding.boundary.EntryCriteria;
import org.mouakaba.funding.boundary.EntryRow;
import org.mouakaba.funding.boundary.EntrySum;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
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
    private @Nullable BigDecimal sum;
    private @Nullable RowsTable<EntryRow> table;

    public void load() {
        EntryCriteria criteria = new EntryCriteria(null, null, null, filter.toFigure());
        table = new RowsTable<>(page -> read(criteria, page), EntryRow::id);
    }

    private Page<EntryRow> read(EntryCriteria criteria, PageRequest page) {
        EntrySum read = budgets.sum(criteria, page);
        sum = read.sum();
        return read.entries();
    }

    public FigureFilter getFilter() {
        return filter;
    }

    /** Read with the first rows. */
    public @Nullable BigDecimal getSum() {
        if (table != null) {
            table.getTotal();
        }
        return sum;
    }

    public @Nullable RowsTable<EntryRow> getTable() {
        return table;
    }
}
