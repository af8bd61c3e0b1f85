package org.mouakaba.web.funding;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.funding.boundary.ConventionCriteria;
import org.mouakaba.funding.boundary.ConventionQueries;
import org.mouakaba.funding.boundary.ConventionStatus;
import org.mouakaba.funding.boundary.ConventionSummary;
import org.mouakaba.web.shared.Filters;
import org.mouakaba.web.shared.RowsTable;
import org.omnifaces.cdi.ViewScoped;

/** Conventions of the reader's territory, or of the association itself. */
@Named
@ViewScoped
public class ListConventionsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ConventionQueries conventions;

    private @Nullable String year;
    private @Nullable String territory;
    private @Nullable String programme;
    private @Nullable String status;
    private @Nullable RowsTable<ConventionSummary> table;

    public void load() {
        table = new RowsTable<>(
                page -> conventions.find(
                        new ConventionCriteria(
                                null,
                                Filters.year(year),
                                Filters.given(territory),
                                Filters.given(programme),
                                Filters.one(ConventionStatus.class, status)),
                        page),
                ConventionSummary::id);
    }

    public @Nullable RowsTable<ConventionSummary> getTable() {
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

    public @Nullable String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = status;
    }
}
