package org.mouakaba.intake.boundary;

import jakarta.inject.Inject;
import java.util.List;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.TimelineEntry;
import org.mouakaba.casefile.boundary.TimelineSource;
import org.mouakaba.intake.control.NotificationRepository;
import org.mouakaba.intake.entity.Notification;

/** The first line of a case: what was told, and by which kind of source; never by whom. */
public class NotificationTimeline implements TimelineSource {

    @Inject
    NotificationRepository notifications;

    @Override
    public List<TimelineEntry> timeline(CaseFileId id) {
        return notifications.ofCase(id.value()).map(NotificationTimeline::line).stream()
                .toList();
    }

    private static TimelineEntry line(Notification n) {
        String source = n.report().source();
        return new TimelineEntry(
                n.receivedAt(),
                "STEP",
                "intake",
                source == null ? "timeline.received" : "timeline.receivedFrom",
                source == null ? List.of() : List.of("intake_source:" + source),
                n.report().summary(),
                n.recordedBy());
    }
}
