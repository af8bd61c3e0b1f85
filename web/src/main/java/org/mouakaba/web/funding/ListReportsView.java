package org.mouakaba.web.funding;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.JustificationCriteria;
import org.mouakaba.funding.boundary.JustificationQueries;
import org.mouakaba.funding.boundary.JustificationRow;
import org.mouakaba.web.shared.Filters;
import org.mouakaba.web.shared.RowsTable;
import org.omnifaces.cdi.ViewScoped;

/** Reports of associations: the late ones, those due, those to decide. */
@Named
@ViewScoped
public class ListReportsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient JustificationQueries reports;

    private @Nullable String territory;
    private @Nullable String stand;
    private @Nullable RowsTable<JustificationRow> table;

    public void load() {
        table = new RowsTable<>(
                page -> reports.find(
                        new JustificationCriteria(
                                null, Filters.given(territory), Filters.one(JustificationCriteria.Stand.class, stand)),
                        page),
                JustificationRow::id);
    }

    public List<JustificationCriteria.Stand> getStands() {
        return List.of(JustificationCriteria.Stand.values());
    }

    public @Nullable RowsTable<JustificationRow> getTable() {
        return table;
    }

    public @Nullable String getTerritory() {
        return territory;
    }

    public void setTerritory(@Nullable String territory) {
        this.territory = territory;
    }

    public @Nullable String getStand() {
        return stand;
    }

    public void setStand(@Nullable String stand) {
        this.stand = stand;
    }
}
