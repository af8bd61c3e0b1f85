package org.mouakaba.web.intake;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.intake.boundary.NotificationRow;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.web.shared.PagedTable;

/** The notifications that wait, in the one order that makes sense. */
public class NotificationTable extends PagedTable<NotificationRow> {

    private static final long serialVersionUID = 1L;

    /** Where the rows come from: an injected bean is no part of what a view keeps. */
    @FunctionalInterface
    public interface Source extends Serializable {
        Page<NotificationRow> find(PageRequest page);
    }

    private final Source source;

    public NotificationTable(Source source) {
        this.source = source;
    }

    @Override
    protected Page<NotificationRow> find(PageRequest page, @Nullable String sort, boolean descending) {
        return source.find(page);
    }

    @Override
    protected Object idOf(NotificationRow row) {
        return row.id().value();
    }
}
