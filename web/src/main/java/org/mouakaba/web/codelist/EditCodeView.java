package org.mouakaba.web.codelist;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.boundary.CodeEntryNotFound;
import org.mouakaba.codelist.boundary.CodeEntryRow;
import org.mouakaba.codelist.boundary.CodeListQueries;
import org.mouakaba.codelist.boundary.CodeListService;
import org.mouakaba.codelist.boundary.RetireCode;
import org.mouakaba.web.shared.Messages;
import org.mouakaba.web.shared.Option;
import org.omnifaces.cdi.ViewScoped;

/** Adds an entry to a list, or relabels, moves or retires one. */
@Named
@ViewScoped
public class EditCodeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CodeListQueries codes;

    @Inject
    transient CodeListService service;

    @Inject
    transient Messages messages;

    private final EditCodeForm form = new EditCodeForm();
    private String list = "";
    private @Nullable String code;
    private long version;
    private boolean retirable;

    public void load() {
        List<CodeEntryRow> entries = codes.entries(list);
        if (entries.isEmpty()) {
            throw new CodeEntryNotFound();
        }
        if (code == null) {
            form.setPosition(entries.get(entries.size() - 1).position() + 1);
            return;
        }
        CodeEntryRow row =
                entries.stream().filter(e -> e.code().equals(code)).findFirst().orElseThrow(CodeEntryNotFound::new);
        form.fill(row);
        version = row.version();
        retirable = row.validTo() == null && !codes.closed(list);
    }

    public String save() {
        if (code == null) {
            service.add(form.toAdd(list));
        } else {
            service.relabel(form.toRelabel(list, version));
        }
        messages.info("codelist.edit.done");
        return back();
    }

    public String retire() {
        service.retire(new RetireCode(list, code == null ? "" : code, version));
        messages.info("codelist.edit.retired");
        return back();
    }

    private String back() {
        return "/codelist/list?faces-redirect=true&list=" + list;
    }

    public List<Option> getParents() {
        return codes.choices(list).stream()
                .map(e -> new Option(e.code(), e.code()))
                .toList();
    }

    public EditCodeForm getForm() {
        return form;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public boolean isNew() {
        return code == null;
    }

    public boolean isRetirable() {
        return retirable;
    }
}
