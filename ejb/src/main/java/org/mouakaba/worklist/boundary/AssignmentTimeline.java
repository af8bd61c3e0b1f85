package org.mouakaba.worklist.boundary;

import jakarta.inject.Inject;
import java.util.List;
import org.mouakaba.casefile.boundary.CaseFileId;
import org.mouakaba.casefile.boundary.TimelineEntry;
import org.mouakaba.casefile.boundary.TimelineSource;
import org.mouakaba.worklist.control.AssignmentRepository;

/** Who was given a case and when, with the note of who handed it over, for the case's timeline. */
public class AssignmentTimeline implements TimelineSource {

    @Inject
    AssignmentRepository assignments;

    @Override
    public List<TimelineEntry> timeline(CaseFileId id) {
        return assignments.timeline(id);
    }
}
