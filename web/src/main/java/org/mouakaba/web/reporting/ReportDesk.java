package org.mouakaba.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.mouakaba.web.shared.Formats;
import org.mouakaba.web.shared.Messages;

/** Today's date, and what is said once a report is out. */
@RequestScoped
public class ReportDesk {

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    LocalDate today() {
        return formats.today();
    }

    void say(String key) {
        messages.info(key);
    }
}
