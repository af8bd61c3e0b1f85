package org.mouakaba.web.funding;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.LateTranches;
import org.mouakaba.funding.boundary.TrancheCriteria;
import org.mouakaba.funding.boundary.TrancheId;
import org.mouakaba.funding.boundary.TrancheQueries;
import org.mouakaba.funding.boundary.TrancheRow;
import org.mouakaba.funding.boundary.TrancheService;
import org.mouakaba.web.shared.Filters;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.web.shared.RowsTable;
import org.omnifaces.cdi.ViewScoped;

/** Open tranches, the late ones first, and whose work waits for them. */
@Named
@ViewScoped
public class ListTranchesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TrancheQueries tranches;

    @Inject
    transient TrancheService service;

    @Inject
    transient Messages messages;

    private @Nullable String year;
    private @Nullable String territory;
    private @Nullable String programme;
    private boolean late;
    private boolean recovered;
    private transient @Nullable LateTranches worst;
    private @Nullable RowsTable<TrancheRow> table;

    public void load() {
        TrancheCriteria criteria = new TrancheCriteria(
                Filters.given(territory), Filters.given(programme), Filters.year(year), late, recovered);
        worst = recovered ? null : tranches.late(criteria);
        table = new RowsTable<>(page -> tranches.find(criteria, page), TrancheRow::id);
    }

    public void remind(UUID tranche) {
        service.remind(new TrancheId(tranche));
        messages.info("funding.list-tranches.reminded");
        load();
    }

    public @Nullable LateTranches getWorst() {
        return worst;
    }

    public @Nullable RowsTable<TrancheRow> getTable() {
        return table;
    }

    public @Nullable String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = year;
    }

    public @Nullable String getTerritory() {
        return territory;
    }

    public void setTerritory(@Nullable String territory) {
        this.territory = territory;
    }

    public @Nullable String getProgramme() {
        return programme;
    }

    public void setProgramme(@Nullable String programme) {
        this.programme = programme;
    }

    public boolean isLate() {
        return late;
    }

    public void setLate(boolean late) {
        this.late = late;
    }

    public boolean isRecovered() {
        return recovered;
    }

    public void setRecovered(boolean recovered) {
        this.recovered = recovered;
    }
}
