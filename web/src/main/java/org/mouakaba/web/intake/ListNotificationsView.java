package org.mouakaba.web.intake;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mouakaba.intake.boundary.NotificationAssignmentService;
import org.mouakaba.intake.boundary.NotificationId;
import org.mouakaba.intake.boundary.NotificationQueries;
import org.mouakaba.intake.boundary.NotificationRow;
import org.mouakaba.intake.boundary.QueueCriteria;
import org.mouakaba.intake.boundary.QueueCriteria.Holder;
import org.mouakaba.intake.boundary.QueueFigures;
import org.mouakaba.intake.boundary.QueueUrgency;
import org.mouakaba.platform.Page;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.web.shared.Filters;
import org.mouakaba.web.shared.Names;
import org.omnifaces.cdi.ViewScoped;

/** The queue of the unit: what waits, the most urgent first, and who takes it. */
@Named
@ViewScoped
public class ListNotificationsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient NotificationQueries queries;

    @Inject
    transient NotificationAssignmentService assignment;

    @Inject
    Names names;

    private final NotificationTable table = new NotificationTable(this::find);
    private Holder holder = Holder.ALL;
    private @Nullable QueueUrgency urgency;
    private transient @Nullable QueueFigures figures;

    private Page<NotificationRow> find(PageRequest page) {
        Page<NotificationRow> found = queries.waiting(new QueueCriteria(holder, urgency), page);
        names.know(found.rows().stream()
                .map(NotificationRow::screenedBy)
                .filter(Objects::nonNull)
                .toList());
        return found;
    }

    /** @param id as the row was drawn: another may stand in its place by now */
    public String take(String id) {
        assignment.take(new NotificationId(UUID.fromString(id)));
        return "/intake/screen?faces-redirect=true&notification=" + id;
    }

    public QueueFigures getFigures() {
        if (figures == null) {
            figures = queries.figures();
        }
        return figures;
    }

    /** The address of the queue under another filter; the same urgency again takes it away. */
    public String address(String holder, @Nullable String urgency) {
        return "list.xhtml?holder=" + holder
                + (urgency == null || urgency.isEmpty() || urgency.equals(getUrgency()) ? "" : "&urgency=" + urgency);
    }

    public List<QueueUrgency> getUrgencies() {
        return List.of(QueueUrgency.values());
    }

    public NotificationTable getTable() {
        return table;
    }

    public String getHolder() {
        return holder.name();
    }

    public void setHolder(@Nullable String holder) {
        Holder given = Filters.one(Holder.class, holder);
        this.holder = given == null ? Holder.ALL : given;
    }

    public @Nullable String getUrgency() {
        return urgency == null ? null : urgency.name();
    }

    public void setUrgency(@Nullable String urgency) {
        this.urgency = Filters.one(QueueUrgency.class, urgency);
    }
}
