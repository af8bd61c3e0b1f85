package org.mouakaba.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.mouakaba.worklist.boundary.AlertService;
import org.mouakaba.worklist.boundary.MenuCounts;

/** The numbers beside the bell and the day, asked once for each page. */
@Named
@RequestScoped
public class AlertCount {

    @Inject
    AlertService alerts;

    private @Nullable MenuCounts counts;

    private MenuCounts read() {
        if (counts == null) {
            counts = alerts.counts();
        }
        return counts;
    }

    public long getUnread() {
        return read().unread();
    }

    /** What is late in the reader's own cases. */
    public long getLate() {
        return read().late();
    }
}
