package org.mouakaba.web.funding;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.BudgetLineCriteria;
import org.mouakaba.funding.boundary.BudgetLineSummary;
import org.mouakaba.funding.boundary.BudgetQueries;
import org.mouakaba.web.shared.Filters;
import org.mouakaba.web.shared.RowsTable;
import org.omnifaces.cdi.ViewScoped;

/** Budget lines of the reader's territory. */
@Named
@ViewScoped
public class ListLinesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient BudgetQueries budgets;

    private @Nullable String year;
    private @Nullable String region;
    private @Nullable String programme;
    private @Nullable String source;
    private @Nullable RowsTable<BudgetLineSummary> table;

    public void load() {
        table = new RowsTable<>(
                page -> budgets.find(
                        new BudgetLineCriteria(
                                Filters.year(year),
                                Filters.given(region),
                                Filters.given(programme),
                                Filters.given(source)),
                        page),
                BudgetLineSummary::id);
    }

    public @Nullable RowsTable<BudgetLineSummary> getTable() {
        return table;
    }

    public @Nullable String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = year;
    }

    public @Nullable String getRegion() {
        return region;
    }

    public void setRegion(@Nullable String region) {
        this.region = region;
    }

    public @Nullable String getProgramme() {
        return programme;
    }

    public void setProgramme(@Nullable String programme) {
        this.programme = programme;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }
}
