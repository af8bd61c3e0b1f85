package org.mouakaba.web.provider;

import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.provider.boundary.EstablishmentCriteria;
import org.mouakaba.provider.boundary.EstablishmentQueries;
import org.mouakaba.provider.boundary.EstablishmentSummary;
import org.mouakaba.web.shared.PagedTable;

/** Establishments by province and name, a page at a time. */
class EstablishmentTable extends PagedTable<EstablishmentSummary> {

    private static final long serialVersionUID = 1L;

    private final transient EstablishmentQueries establishments;
    private final transient EstablishmentCriteria criteria;

    EstablishmentTable(EstablishmentQueries establishments, EstablishmentCriteria criteria) {
        this.establishments = establishments;
        this.criteria = criteria;
    }

    @Override
    protected Page<EstablishmentSummary> find(PageRequest page, @Nullable String sort, boolean descending) {
        return establishments.find(criteria, page);
    }

    @Override
    protected Object idOf(EstablishmentSummary row) {
        return row.id().value();
    }
}
