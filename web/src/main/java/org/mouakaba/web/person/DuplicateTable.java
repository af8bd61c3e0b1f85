package org.mouakaba.web.person;

import java.io.Serializable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mouakaba.person.boundary.DuplicateQueries;
import org.mouakaba.person.boundary.SuspicionRow;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.web.shared.PagedTable;

/** Pairs of records that are probably one person, the likeliest first. */
public class DuplicateTable extends PagedTable<SuspicionRow> {

    private static final long serialVersionUID = 1L;

    /** Where the queries come from: an injected bean is no part of what a view keeps. */
    public interface Source extends Supplier<DuplicateQueries>, Serializable {}

    private final Source queries;

    public DuplicateTable(Source queries) {
        this.queries = queries;
    }

    @Override
    protected Page<SuspicionRow> find(PageRequest page, @Nullable String sort, boolean descending) {
        return queries.get().open(page);
    }

    @Override
    protected Object idOf(SuspicionRow row) {
        return row.id().value();
    }
}
