package org.mouakaba.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.codelist.boundary.CodeListQueries;

/** The words of the code lists in the reader's language: what can be chosen, and what a stored code says. */
@Named
@RequestScoped
public class Codes {

    @Inject
    CodeListQueries lists;

    @Inject
    ActiveLocale active;

    /** What can be chosen today, in the order of the list. */
    public List<Option> options(String list) {
        return lists.choices(list).stream()
                .map(entry -> new Option(entry.code(), entry.label().in(active.getLocale())))
                .toList();
    }

    /** The words for a code or an enum of the list, retired ones too; nothing for null. */
    public String label(String list, @Nullable Object code) {
        return code == null
                ? ""
                : lists.label(list, code.toString())
                        .map(label -> label.in(active.getLocale()))
                        .orElseGet(code::toString);
    }
}
