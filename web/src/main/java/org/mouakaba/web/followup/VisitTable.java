package org.mouakaba.web.followup;

import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.followup.boundary.FollowUpQueries;
import org.mouakaba.followup.boundary.VisitRow;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.web.shared.PagedTable;

/** The visits of a case, the last one first; there is no other order. */
public class VisitTable extends PagedTable<VisitRow> {

    private static final long serialVersionUID = 1L;

    private final transient FollowUpQueries queries;
    private final transient CaseFileId caseId;

    VisitTable(FollowUpQueries queries, CaseFileId caseId) {
        this.queries = queries;
        this.caseId = caseId;
    }

    @Override
    protected Page<VisitRow> find(PageRequest page, @Nullable String sort, boolean descending) {
        return queries.find(caseId, page);
    }

    @Override
    protected Object idOf(VisitRow row) {
        return row.id().value();
    }
}
