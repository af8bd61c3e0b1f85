package org.mouakaba.followup.boundary;

import jakarta.inject.Inject;
import java.util.List;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.TimelineEntry;
import org.mouakaba.casefile.boundary.TimelineSource;
import org.mouakaba.followup.control.VisitRepository;
import org.mouakaba.followup.entity.Visit;

/** Contacts and visits, each with what was written of it. */
public class FollowUpTimeline implements TimelineSource {

    @Inject
    VisitRepository visits;

    @Override
    public List<TimelineEntry> timeline(CaseFileId id) {
        return visits.history(id).stream().map(FollowUpTimeline::line).toList();
    }

    private static TimelineEntry line(Visit visit) {
        VisitNote note = visit.note();
        String key = visit.correctsId() != null
                ? "timeline.correction"
                : note.seenAlone() ? "timeline.alone" : note.personSeen() ? "timeline.seen" : "timeline.notSeen";
        return new TimelineEntry(
                note.at(),
                "CONTACT",
                "followup",
                key,
                List.of("followup_type:" + note.type(), "followup_outcome:" + note.outcome()),
                note.narrative(),
                visit.username());
    }
}
