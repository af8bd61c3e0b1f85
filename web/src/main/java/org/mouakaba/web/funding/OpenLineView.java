package org.mouakaba.web.funding;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.BalanceAt;
import org.mouakaba.funding.boundary.BudgetLineDetail;
import org.mouakaba.funding.boundary.BudgetLineId;
import org.mouakaba.funding.boundary.BudgetQueries;
import org.mouakaba.funding.boundary.ConventionCriteria;
import org.mouakaba.funding.boundary.ConventionQueries;
import org.mouakaba.funding.boundary.ConventionSummary;
import org.mouakaba.funding.boundary.EntryCriteria;
import org.mouakaba.funding.boundary.EntryKind;
import org.mouakaba.funding.boundary.EntryRow;
import org.mouakaba.web.shared.Filters;
import org.mouakaba.web.shared.RowsTable;
import org.omnifaces.cdi.ViewScoped;

/** One budget line: what it holds, what it held on a past day, its conventions and its entries. */
@Named
@ViewScoped
public class OpenLineView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient BudgetQueries budgets;

    @Inject
    transient ConventionQueries conventions;

    private @Nullable UUID id;
    private @Nullable LocalDate day;
    private @Nullable String kind;
    private transient @Nullable BudgetLineDetail line;
    private transient @Nullable BalanceAt past;
    private @Nullable RowsTable<EntryRow> table;
    private @Nullable RowsTable<ConventionSummary> promised;

    public void load() {
        BudgetLineId lineId = new BudgetLineId(Objects.requireNonNull(id));
        line = budgets.get(lineId);
        past = day == null ? null : budgets.balance(lineId, day);
        EntryCriteria criteria = new EntryCriteria(lineId, null, Filters.one(EntryKind.class, kind));
        table = new RowsTable<>(page -> budgets.entries(criteria, page), EntryRow::id);
        ConventionCriteria of = new ConventionCriteria(lineId, null, null, null, null);
        promised = new RowsTable<>(page -> conventions.find(of, page), ConventionSummary::id);
    }

    public List<EntryKind> getKinds() {
        return List.of(EntryKind.values());
    }

    public @Nullable BudgetLineDetail getLine() {
        return line;
    }

    public @Nullable BalanceAt getPast() {
        return past;
    }

    public @Nullable RowsTable<EntryRow> getTable() {
        return table;
    }

    public @Nullable RowsTable<ConventionSummary> getPromised() {
        return promised;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }
}
