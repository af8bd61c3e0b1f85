package org.mouakaba.web.shared;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.EntityId;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;

/**
 * A table whose rows one call of the business gives, in an order of its own.
 *
 * @param <T> a read model
 */
public class RowsTable<T> extends PagedTable<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<PageRequest, Page<T>> source;
    private final transient Function<T, EntityId> id;

    public RowsTable(Function<PageRequest, Page<T>> source, Function<T, EntityId> id) {
        this.source = source;
        this.id = id;
    }

    @Override
    protected Page<T> find(PageRequest page, @Nullable String sort, boolean descending) {
        return source.apply(page);
    }

    @Override
    protected Object idOf(T row) {
        return id.apply(row).value();
    }
}
