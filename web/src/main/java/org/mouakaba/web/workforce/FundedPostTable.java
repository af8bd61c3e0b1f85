package org.mouakaba.web.workforce;

import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.web.shared.PagedTable;
import org.mouakaba.workforce.boundary.FundedPostCriteria;
import org.mouakaba.workforce.boundary.FundedPostEntry;
import org.mouakaba.workforce.boundary.FundedPostQueries;

/** Funded posts by province and number, a page at a time. */
class FundedPostTable extends PagedTable<FundedPostEntry> {

    private static final long serialVersionUID = 1L;

    private final transient FundedPostQueries queries;
    private final transient FundedPostCriteria criteria;

    FundedPostTable(FundedPostQueries queries, FundedPostCriteria criteria) {
        this.queries = queries;
        this.criteria = criteria;
    }

    @Override
    protected Page<FundedPostEntry> find(PageRequest page, @Nullable String sort, boolean descending) {
        return queries.find(criteria, page);
    }

    @Override
    protected Object idOf(FundedPostEntry row) {
        return row.id().value();
    }
}
