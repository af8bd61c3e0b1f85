package org.mouakaba.web.codelist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.boundary.CodeEntryRow;
import org.mouakaba.codelist.boundary.CodeListQueries;
import org.mouakaba.web.shared.ActiveLocale;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.web.shared.Option;

/** The entries of one list. */
@Named
@RequestScoped
public class ListCodesView {

    @Inject
    CodeListQueries codes;

    @Inject
    Messages messages;

    @Inject
    ActiveLocale locale;

    private @Nullable String list;
    private List<Option> lists = List.of();
    private List<CodeEntryRow> rows = List.of();
    private boolean closed;

    public void load() {
        lists = codes.lists().stream()
                .map(name -> new Option(name, messages.text("codelist.name." + name)))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(locale.getLocale())))
                .toList();
        // The address may name a list that is not there.
        String shown = lists.stream()
                .map(option -> (String) option.value())
                .filter(name -> name.equals(list))
                .findFirst()
                .orElse((String) lists.get(0).value());
        rows = codes.entries(shown);
        closed = codes.closed(shown);
        list = shown;
    }

    public @Nullable String getList() {
        return list;
    }

    public void setList(@Nullable String list) {
        this.list = list;
    }

    public List<Option> getLists() {
        return lists;
    }

    public List<CodeEntryRow> getRows() {
        return rows;
    }

    public boolean isClosed() {
        return closed;
    }
}
