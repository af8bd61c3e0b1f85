package org.mouakaba.web.casefile;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.EmergencyAccessQueries;
import org.mouakaba.casefile.boundary.EmergencyUse;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.web.shared.PagedTable;
import org.omnifaces.cdi.ViewScoped;

/** Which files were opened though they were not given to who opened them, the latest first. */
@Named
@ViewScoped
public class ListEmergenciesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient EmergencyAccessQueries queries;

    private @Nullable Table table;

    public void load() {
        table = new Table(queries);
    }

    public @Nullable Table getTable() {
        return table;
    }

    /** Emergency accesses, page by page. */
    public static class Table extends PagedTable<EmergencyUse> {

        private static final long serialVersionUID = 1L;

        private final transient EmergencyAccessQueries queries;

        Table(EmergencyAccessQueries queries) {
            this.queries = queries;
        }

        @Override
        protected Page<EmergencyUse> find(PageRequest page, @Nullable String sort, boolean descending) {
            return queries.find(page);
        }

        @Override
        protected Object idOf(EmergencyUse row) {
            return row.id();
        }
    }
}
