package org.mouakaba.web.workforce;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.workforce.boundary.WorkerAdministration;
import org.mouakaba.workforce.boundary.WorkerCriteria;
import org.mouakaba.workforce.boundary.WorkerEntry;
import org.omnifaces.cdi.ViewScoped;

/** Workers and their accounts. A name looked for is posted and does not stand in the address. */
@Named
@ViewScoped
public class ListWorkersView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient WorkerAdministration workers;

    private final WorkerTable table = new WorkerTable(this);
    private @Nullable String text;
    private @Nullable String role;
    private @Nullable String active = "true";

    Page<WorkerEntry> find(PageRequest page) {
        return workers.find(
                new WorkerCriteria(text, role, null, active == null ? null : Boolean.valueOf(active)), page);
    }

    public void search() {
        table.refresh();
    }

    public WorkerTable getTable() {
        return table;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }

    public @Nullable String getActive() {
        return active;
    }

    public void setActive(@Nullable String active) {
        this.active = active;
    }
}
