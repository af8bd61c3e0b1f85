package org.mouakaba.web.workforce;

import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.web.shared.PagedTable;
import org.mouakaba.workforce.boundary.WorkerEntry;

/** Workers as accounts, a page at a time. */
class WorkerTable extends PagedTable<WorkerEntry> {

    private static final long serialVersionUID = 1L;

    private final ListWorkersView view;

    WorkerTable(ListWorkersView view) {
        this.view = view;
    }

    @Override
    protected Page<WorkerEntry> find(PageRequest page, @Nullable String sort, boolean descending) {
        return view.find(page);
    }

    @Override
    protected Object idOf(WorkerEntry row) {
        return row.id().value();
    }
}
