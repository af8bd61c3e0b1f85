package org.mouakaba.web.funding;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.ConventionId;
import org.mouakaba.funding.boundary.ExpenditureCriteria;
import org.mouakaba.funding.boundary.ExpenditureQueries;
import org.mouakaba.funding.boundary.ExpenditureRow;
import org.mouakaba.web.shared.Filters;
import org.mouakaba.web.shared.RowsTable;
import org.omnifaces.cdi.ViewScoped;

/** What was spent in the reader's territory, or by the association itself. */
@Named
@ViewScoped
public class ListExpendituresView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ExpenditureQueries expenditures;

    private @Nullable String convention;
    private @Nullable String territory;
    private @Nullable String category;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable RowsTable<ExpenditureRow> table;

    public void load() {
        table = new RowsTable<>(page -> expenditures.find(criteria(), page), ExpenditureRow::id);
    }

    private ExpenditureCriteria criteria() {
        UUID of = Filters.id(convention);
        return new ExpenditureCriteria(
                of == null ? null : new ConventionId(of),
                null,
                Filters.given(territory),
                Filters.given(category),
                from,
                to);
    }

    public @Nullable RowsTable<ExpenditureRow> getTable() {
        return table;
    }

    public @Nullable String getConvention() {
        return convention;
    }

    public void setConvention(@Nullable String convention) {
        this.convention = convention;
    }

    public @Nullable String getTerritory() {
        return territory;
    }

    public void setTerritory(@Nullable String territory) {
        this.territory = territory;
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }
}
