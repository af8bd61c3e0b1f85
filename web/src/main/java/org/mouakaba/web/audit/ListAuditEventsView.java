package org.mouakaba.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouakaba.audit.boundary.AuditCursor;
import org.mouakaba.audit.boundary.AuditEvent.Outcome;
import org.mouakaba.audit.boundary.AuditPage;
import org.mouakaba.audit.boundary.AuditQueries;
import org.mouakaba.audit.boundary.AuditRow;

/** The log: by case, object, account, period, component and outcome. */
@Named
@RequestScoped
public class ListAuditEventsView {

    @Inject
    AuditQueries queries;

    private final ListAuditEventsForm form = new ListAuditEventsForm();
    private @Nullable String before;
    private AuditPage found = new AuditPage(List.of(), null, null);
    private List<String> components = List.of();
    private boolean wrong;

    public void load() {
        components = queries.components();
        wrong = !form.isReadable();
        if (!wrong) {
            found = queries.find(form.toCriteria(), AuditCursor.of(before).orElse(null));
        }
    }

    public ListAuditEventsForm getForm() {
        return form;
    }

    public List<AuditRow> getRows() {
        return found.rows();
    }

    /** Where the older page begins; null on the last. */
    public @Nullable String getNext() {
        AuditCursor next = found.next();
        return next == null ? null : next.text();
    }

    public @Nullable String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = before;
    }

    public List<String> getComponents() {
        return components;
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    /** Whether a filter was written so that nothing can be looked for. */
    public boolean isWrong() {
        return wrong;
    }
}
