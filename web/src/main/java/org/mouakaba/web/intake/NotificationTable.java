package org.mouakaba.web.intake;

import java.io.Serializable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mouakaba.intake.boundary.NotificationQueries;
import org.mouakaba.intake.boundary.NotificationRow;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.web.shared.PagedTable;

/** The notifications that wait, in the one order that makes sense. */
public class NotificationTable extends PagedTable<NotificationRow> {

    private static final long serialVersionUID = 1L;

    /** Where the queries come from: an injected bean is no part of what a view keeps. */
    public interface Source extends Supplier<NotificationQueries>, Serializable {}

    private final Source queries;

    public NotificationTable(Source queries) {
        this.queries = queries;
    }

    @Override
    protected Page<NotificationRow> find(PageRequest page, @Nullable String sort, boolean descending) {
        return queries.get().waiting(page);
    }

    @Override
    protected Object idOf(NotificationRow row) {
        return row.id().value();
    }
}
