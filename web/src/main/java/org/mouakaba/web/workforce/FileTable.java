package org.mouakaba.web.workforce;

import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.web.shared.PagedTable;
import org.mouakaba.workforce.boundary.FileCriteria;
import org.mouakaba.workforce.boundary.FileEntry;
import org.mouakaba.workforce.boundary.FileQueries;

/** Professional files, a page at a time. */
class FileTable extends PagedTable<FileEntry> {

    private static final long serialVersionUID = 1L;

    private final transient FileQueries queries;
    private final transient FileCriteria criteria;

    FileTable(FileQueries queries, FileCriteria criteria) {
        this.queries = queries;
        this.criteria = criteria;
    }

    @Override
    protected Page<FileEntry> find(PageRequest page, @Nullable String sort, boolean descending) {
        return queries.find(criteria, page);
    }

    @Override
    protected Object idOf(FileEntry row) {
        return row.id().value();
    }
}
