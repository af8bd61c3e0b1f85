package org.mouakaba.instrument.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.mouakaba.instrument.boundary.EditionId;
import org.mouakaba.instrument.boundary.Form;

/** Compiled forms. An edition never changes, so what was compiled once is good for all threads and for good. */
@ApplicationScoped
public class FormCache {

    /** More than an organisation fills in a day; a large form takes a few megabytes. */
    private static final int MOST = 50;

    private final Map<EditionId, Form> forms = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<EditionId, Form> eldest) {
            return size() > MOST;
        }
    };

    /** The compiled form of an edition; {@code workbook} is read where it is not at hand. */
    public Form form(EditionId id, Supplier<Form> workbook) {
        synchronized (forms) {
            Form kept = forms.get(id);
            if (kept != null) {
                return kept;
            }
        }
        // Outside the lock: two who ask at once compile twice, and nobody waits for a large one.
        Form compiled = workbook.get();
        synchronized (forms) {
            forms.put(id, compiled);
        }
        return compiled;
    }
}
