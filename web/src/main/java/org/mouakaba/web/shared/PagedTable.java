package org.mouakaba.web.shared;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * A table that loads the rows it shows and no others. Rows and their number come from one call with one set of criteria,
 * so that they agree. What goes wrong goes up to the error handler: a table never hides a fault as an empty list.
 *
 * @param <T> a read model, a record with an id
 */
public abstract class PagedTable<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    private static final int DEFAULT_SIZE = 25;

    private transient @Nullable Page<T> last;
    private transient @Nullable String lastAsked;

    /** The rows wanted, under the criteria that the table holds. The sort is the property that a column names in sortBy, or null. */
    protected abstract Page<T> find(PageRequest page, @Nullable String sort, boolean descending);

    /** The id of a row. */
    protected abstract Object idOf(T row);

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return Math.toIntExact(ask(0, size(), Map.of()).total());
    }

    @Override
    public List<T> load(int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        Page<T> page = ask(first, pageSize > 0 ? pageSize : DEFAULT_SIZE, sortBy);
        setRowCount(Math.toIntExact(page.total()));
        return page.rows();
    }

    @Override
    public String getRowKey(T row) {
        return idOf(row).toString();
    }

    @Override
    public @Nullable T getRowData(String key) {
        List<T> rows = getWrappedData();
        if (rows == null) {
            return null;
        }
        return rows.stream()
                .filter(row -> getRowKey(row).equals(key))
                .findFirst()
                .orElse(null);
    }

    /** How many rows there are under the table's criteria: the figure beside the title. */
    public long getTotal() {
        return last == null ? ask(0, size(), Map.of()).total() : last.total();
    }

    private int size() {
        return getPageSize() > 0 ? getPageSize() : DEFAULT_SIZE;
    }

    /** PrimeFaces asks for the count and then for the rows: the first page answers both. */
    private Page<T> ask(int first, int size, Map<String, SortMeta> sortBy) {
        SortMeta sort =
                sortBy.values().stream().filter(SortMeta::isActive).findFirst().orElse(null);
        String column = sort == null ? null : sort.getField();
        boolean descending = sort != null && sort.getOrder().isDescending();
        String asked = first + "," + size + "," + column + "," + descending;
        if (last == null || !asked.equals(lastAsked)) {
            last = find(new PageRequest(first, Math.min(size, PageRequest.LIMIT)), column, descending);
            lastAsked = asked;
        }
        return last;
    }

    /** Forget what was read: call it when the criteria have changed. */
    public void refresh() {
        last = null;
        lastAsked = null;
    }
}
