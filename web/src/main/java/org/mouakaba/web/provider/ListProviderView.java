package org.mouakaba.web.provider;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.provider.boundary.ProviderQueries;
import org.mouakaba.web.shared.ProviderFilter;
import org.mouakaba.web.shared.ProviderTable;
import org.omnifaces.cdi.ViewScoped;

/** The directory of services. */
@Named
@ViewScoped
public class ListProviderView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ProviderQueries providers;

    private final ProviderFilter filter = new ProviderFilter();
    private @Nullable ProviderTable table;

    public void load() {
        table = new ProviderTable(providers, filter.toCriteria());
    }

    public ProviderFilter getFilter() {
        return filter;
    }

    public @Nullable ProviderTable getTable() {
        return table;
    }
}
