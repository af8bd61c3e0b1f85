package org.mouakaba.web.casefile;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouakaba.casefile.boundary.CaseFileCriteria;
import org.mouakaba.casefile.boundary.CaseFileQueries;
import org.mouakaba.casefile.boundary.CaseFileSummary;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.web.shared.PagedTable;

/** Cases, page by page. */
class CaseTable extends PagedTable<CaseFileSummary> {

    private static final long serialVersionUID = 1L;

    private final transient CaseFileQueries cases;
    private final transient CaseFileCriteria criteria;

    CaseTable(CaseFileQueries cases, CaseFileCriteria criteria) {
        this.cases = cases;
        this.criteria = criteria;
    }

    @Override
    protected Page<CaseFileSummary> find(PageRequest page, @Nullable String sort, boolean descending) {
        return cases.find(criteria, page);
    }

    @Override
    protected Object idOf(CaseFileSummary row) {
        return row.id().value();
    }

    /** The number of rows before the first of them is asked for: it stands above the table. */
    int counted() {
        return count(Map.of());
    }
}
