package org.mouakaba.web.instrument;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.instrument.boundary.EditionRow;
import org.mouakaba.instrument.boundary.InstrumentQueries;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;

/** All editions of the instruments. */
@Named
@RequestScoped
public class ListInstrumentView {

    @Inject
    InstrumentQueries instruments;

    private @Nullable Page<EditionRow> editions;

    public List<EditionRow> getEditions() {
        if (editions == null) {
            editions = instruments.all(new PageRequest(0, PageRequest.LIMIT));
        }
        return editions.rows();
    }
}
