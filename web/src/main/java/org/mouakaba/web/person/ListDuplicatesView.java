package org.mouakaba.web.person;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mouakaba.person.boundary.DuplicateQueries;
import org.omnifaces.cdi.ViewScoped;

/** What the unit has to settle: two records or one person. */
@Named
@ViewScoped
public class ListDuplicatesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DuplicateQueries queries;

    private final DuplicateTable table = new DuplicateTable(() -> queries);

    public DuplicateTable getTable() {
        return table;
    }
}
