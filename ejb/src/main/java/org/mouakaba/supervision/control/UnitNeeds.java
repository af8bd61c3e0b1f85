package org.mouakaba.supervision.control;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.mouakaba.intake.boundary.NotificationQueries;
import org.mouakaba.intake.boundary.NotificationRow;
import org.mouakaba.intake.boundary.QueueCriteria;
import org.mouakaba.person.boundary.DuplicateQueries;
import org.mouakaba.person.boundary.DuplicatesWaiting;
import org.mouakaba.platform.PageRequest;
import org.mouakaba.supervision.boundary.NeedKind;
import org.mouakaba.supervision.boundary.NeedLine;

/** What waits for the supervisor in her unit and is no case: notifications, double records. */
public class UnitNeeds {

    /** A pair of records is no case. */
    private static final UUID NO_CASE = new UUID(0, 0);

    @Inject
    NotificationQueries notifications;

    @Inject
    DuplicateQueries duplicates;

    @Inject
    Clock clock;

    /** Known by the moment it came in: a notification has no number, and who is meant is not for a list. */
    public List<NeedLine> rejected(int limit) {
        List<NotificationRow> proposed =
                notifications.waiting(QueueCriteria.ALL, new PageRequest(0, PageRequest.LIMIT)).rows().stream()
                        .filter(NotificationRow::rejectionProposed)
                        .sorted(Comparator.comparing(NotificationRow::receivedAt))
                        .toList();
        return proposed.stream()
                .limit(limit)
                .map(row -> NeedLine.numbered(
                        NeedKind.REJECTION_PROPOSED,
                        proposed.size(),
                        row.id().value(),
                        "",
                        row.receivedAt(),
                        row.dueAt().isBefore(clock.instant())))
                .toList();
    }

    /** One line for all of them: they have a list of their own. */
    public List<NeedLine> duplicates() {
        DuplicatesWaiting waiting = duplicates.waiting();
        Instant since = waiting.since();
        return since == null
                ? List.of()
                : List.of(NeedLine.numbered(NeedKind.DUPLICATE, waiting.total(), NO_CASE, "", since, false));
    }
}
