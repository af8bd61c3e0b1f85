package org.mouakaba.web.workforce;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.web.shared.Formats;
import org.mouakaba.workforce.boundary.FileCriteria;
import org.mouakaba.workforce.boundary.FileQueries;
import org.omnifaces.cdi.ViewScoped;

/** Whose accreditation ends within some months, the first first; those that have ended too. */
@Named
@ViewScoped
public class ListExpiriesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FileQueries files;

    @Inject
    transient Formats formats;

    private static final List<Integer> TERMS = List.of(3, 6, 12);

    private int months = 3;
    private @Nullable FileTable table;

    public void load() {
        if (!TERMS.contains(months)) {
            months = 3;
        }
        table = new FileTable(
                files, new FileCriteria(null, null, null, formats.today().plusMonths(months)));
    }

    public List<Integer> getTerms() {
        return TERMS;
    }

    public @Nullable FileTable getTable() {
        return table;
    }

    public int getMonths() {
        return months;
    }

    public void setMonths(int months) {
        this.months = months;
    }
}
