package org.mouakaba.web.shared;

import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.provider.boundary.ProviderQueries;
import org.mouakaba.provider.boundary.ServiceOfferCriteria;
import org.mouakaba.provider.boundary.ServiceOfferSummary;

/** Services of the directory, page by page, the freest first. */
public class ProviderTable extends PagedTable<ServiceOfferSummary> {

    private static final long serialVersionUID = 1L;

    private final transient ProviderQueries providers;
    private final transient ServiceOfferCriteria criteria;

    public ProviderTable(ProviderQueries providers, ServiceOfferCriteria criteria) {
        this.providers = providers;
        this.criteria = criteria;
    }

    @Override
    protected Page<ServiceOfferSummary> find(PageRequest page, @Nullable String sort, boolean descending) {
        return providers.find(criteria, page);
    }

    @Override
    protected Object idOf(ServiceOfferSummary row) {
        return row.id().value();
    }
}
