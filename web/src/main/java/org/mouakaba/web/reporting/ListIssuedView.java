package org.mouakaba.web.reporting;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.reporting.boundary.IssuedReportQueries;
import org.mouakaba.reporting.boundary.IssuedReportRow;
import org.mouakaba.web.shared.RowsTable;
import org.omnifaces.cdi.ViewScoped;

/** Reports as they were issued, the newest first. */
@Named
@ViewScoped
public class ListIssuedView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient IssuedReportQueries reports;

    private @Nullable RowsTable<IssuedReportRow> table;

    public void load() {
        table = new RowsTable<>(reports::find, IssuedReportRow::id);
    }

    public @Nullable RowsTable<IssuedReportRow> getTable() {
        return table;
    }
}
