package org.mouakaba.intake.boundary;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.TimelineEntry;
import org.mouakaba.casefile.boundary.TimelineSource;
import org.mouakaba.intake.control.NotificationRepository;
import org.mouakaba.intake.entity.Notification;

/** What was told about a person, first and later, and by which kind of source; never by whom. */
public class NotificationTimeline implements TimelineSource {

    @Inject
    NotificationRepository notifications;

    @Override
    public List<TimelineEntry> timeline(CaseFileId id) {
        Stream<TimelineEntry> first = notifications.ofCase(id.value()).stream()
                .map(n -> line(n, "timeline.received", "timeline.receivedFrom", n.receivedAt()));
        Stream<TimelineEntry> later = notifications.joined(id.value()).stream()
                .map(n -> line(n, "timeline.joined", "timeline.joinedFrom", Objects.requireNonNull(n.decidedAt())));
        return Stream.concat(first, later).toList();
    }

    private static TimelineEntry line(Notification n, String key, String keyWithSource, Instant at) {
        String source = n.report().source();
        return new TimelineEntry(
                at,
                "STEP",
                "intake",
                source == null ? key : keyWithSource,
                source == null ? List.of() : List.of("intake_source:" + source),
                n.report().summary(),
                n.recordedBy());
    }
}
