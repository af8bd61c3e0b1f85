package org.mouakaba.web.codelist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.boundary.CodeEntryRow;
import org.mouakaba.codelist.boundary.CodeListQueries;

/** The entries of one list. */
@Named
@RequestScoped
public class ListCodesView {

    @Inject
    CodeListQueries codes;

    private @Nullable String list;
    private List<String> lists = List.of();
    private List<CodeEntryRow> rows = List.of();
    private boolean closed;

    public void load() {
        lists = codes.lists().stream().sorted().toList();
        if (list == null || !lists.contains(list)) {
            list = lists.get(0);
        }
        rows = codes.entries(list);
        closed = codes.closed(list);
    }

    public @Nullable String getList() {
        return list;
    }

    public void setList(@Nullable String list) {
        this.list = list;
    }

    public List<String> getLists() {
        return lists;
    }

    public List<CodeEntryRow> getRows() {
        return rows;
    }

    public boolean isClosed() {
        return closed;
    }
}
