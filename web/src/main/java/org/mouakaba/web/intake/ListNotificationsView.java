package org.mouakaba.web.intake;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mouakaba.intake.boundary.NotificationQueries;
import org.omnifaces.cdi.ViewScoped;

/** What waits in the unit, danger first. */
@Named
@ViewScoped
public class ListNotificationsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient NotificationQueries queries;

    private final NotificationTable table = new NotificationTable(() -> queries);

    public NotificationTable getTable() {
        return table;
    }
}
