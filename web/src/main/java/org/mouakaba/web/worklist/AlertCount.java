package org.mouakaba.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mouakaba.worklist.boundary.AlertService;

/** The number beside the bell, asked once for each page. */
@Named
@RequestScoped
public class AlertCount {

    @Inject
    AlertService alerts;

    private long unread = -1;

    public long getUnread() {
        if (unread < 0) {
            unread = alerts.unread();
        }
        return unread;
    }
}
